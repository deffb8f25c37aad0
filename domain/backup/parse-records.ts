/** Takes of what stands in a file the records that are ones. */
import * as v from 'valibot';
import type { Favorite, Reminder, Setting } from '../records.ts';
import type { Entry } from './contents.ts';
import type { List, Problem } from './format.ts';
import { isObject } from './json.ts';
import { favoriteShape } from './shapes/favorite.ts';
import { reminderShape } from './shapes/reminder.ts';
import { settingShape } from './shapes/setting.ts';
import type { Upgrade } from './upgrades.ts';

export type ParsedRecords = {
  records: { favorites: Favorite[]; reminders: Reminder[]; settings: Setting[] };
  problems: Problem[];
  /** Lines of records that were taken, but without characters that nobody can see. */
  cleaned: (number | null)[];
};

/** @param upgrade brings a record of the file's version to the present one */
export function parseRecords(entries: readonly Entry[], upgrade: Upgrade): ParsedRecords {
  let isClean = true;
  const onCleaned = () => {
    isClean = false;
  };
  const shapes = {
    favorites: favoriteShape(onCleaned),
    reminders: reminderShape(onCleaned),
    settings: settingShape(),
  };
  const records: ParsedRecords['records'] = { favorites: [], reminders: [], settings: [] };
  const problems: Problem[] = [];
  const cleaned: (number | null)[] = [];

  const take = <L extends List>(list: L, value: unknown): boolean => {
    const read = v.safeParse(shapes[list] as v.GenericSchema<unknown, never>, value, EARLY);
    if (read.success) records[list].push(read.output);
    return read.success;
  };

  for (const { line, json } of entries) {
    if (json === undefined) {
      problems.push({ line, reason: 'damaged' });
      continue;
    }
    isClean = true;
    const value = upgraded(json, upgrade);
    const list = listOf(value);
    if (!list || !take(list, value)) problems.push({ line, reason: 'not-understood' });
    else if (!isClean) cleaned.push(line);
  }
  return { records, problems, cleaned };
}

const EARLY = { abortEarly: true, abortPipeEarly: true } as const;

function upgraded(json: unknown, upgrade: Upgrade): unknown {
  try {
    return upgrade(json);
  } catch {
    return undefined;
  }
}

/** A record shows what it is, so it does not matter if the head of its list is damaged. */
function listOf(record: unknown): List | null {
  if (!isObject(record)) return null;
  if (Object.hasOwn(record, 'content')) return 'favorites';
  if (Object.hasOwn(record, 'schedule')) return 'reminders';
  return Object.hasOwn(record, 'value') ? 'settings' : null;
}
