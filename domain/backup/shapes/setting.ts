import * as v from 'valibot';
import { SITUATIONS } from '@/content/types.ts';
import { lookOf } from '@/domain/appearance.ts';
import { cleanText } from '@/domain/favorites/clean-text.ts';
import { MOST_SHORTCUTS, newShortcut, problemWithShortcut } from '@/domain/links.ts';
import { TURNS } from '@/domain/period.ts';
import type { Setting } from '@/domain/records.ts';
import { isObject } from '../json.ts';
import { dateTime, moment, time } from './parts.ts';

const silence = v.object({
  quietHours: v.pipe(v.array(v.object({ from: time, to: time })), v.maxLength(50)),
  pause: v.nullable(
    v.variant('type', [
      v.object({ type: v.literal('instant'), at: moment }),
      v.object({ type: v.literal('local'), at: dateTime }),
      v.object({ type: v.literal('open') }),
    ]),
  ),
  changedAt: moment,
});

const themeId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const MOST_THEMES = 100;

/** What is missing in it, or not understood, is as by default. */
const look = v.pipe(
  v.custom<Record<string, unknown>>(isObject),
  v.transform((value) =>
    lookOf(
      Object.fromEntries(
        Object.entries(value).map(([name, one]) => [
          name,
          typeof one === 'string' ? cleanText(one) : one,
        ]),
      ),
    ),
  ),
);

const shortcut = v.pipe(
  v.object({ title: v.pipe(v.string(), v.transform(cleanText)), url: v.string() }),
  v.check((link) => problemWithShortcut(link) === null),
  v.transform(newShortcut),
);

/** Every setting that a backup carries, and what its value must be. */
const VALUES = {
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  scripture: v.boolean(),
  edition: v.nullable(v.pipe(v.string(), v.regex(/^\w{1,20}$/))),
  situation: v.picklist(SITUATIONS),
  silence,
  newTabs: v.picklist(['all', 'favorites']),
  withoutThemes: v.pipe(v.array(themeId), v.maxLength(MOST_THEMES)),
  turn: v.picklist(TURNS),
  look,
  shortcuts: v.pipe(v.array(shortcut), v.maxLength(MOST_SHORTCUTS)),
  backupReminder: v.boolean(),
} satisfies Record<string, v.GenericSchema>;

/** The names of the settings that a backup carries. */
export const SETTINGS: readonly string[] = Object.keys(VALUES);

export function settingShape(): v.GenericSchema<unknown, Setting> {
  const named = v.object({ name: v.picklist(SETTINGS), value: v.unknown(), updatedAt: moment });
  return v.pipe(
    named,
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const { name, value, updatedAt } = dataset.value;
      const read = v.safeParse(VALUES[name as keyof typeof VALUES], value);
      if (read.success) return { name, value: read.output, updatedAt };
      addIssue();
      return NEVER;
    }),
  );
}
