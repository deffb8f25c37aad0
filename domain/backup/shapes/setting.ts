import * as v from 'valibot';
import { SITUATIONS } from '@/content/types.ts';
import { validAppearance } from '@/domain/appearance.ts';
import { cleanText } from '@/domain/favorites/clean-text.ts';
import { MAX_LINKS, newLink, problemWithLink } from '@/domain/links.ts';
import { ROTATION_INTERVALS } from '@/domain/period.ts';
import type { Setting } from '@/domain/records.ts';
import { isObject } from '../json.ts';
import { dateTime, time, timestamp } from './parts.ts';

const quietTimes = v.object({
  quietHours: v.pipe(v.array(v.object({ from: time, to: time })), v.maxLength(50)),
  pause: v.nullable(
    v.variant('type', [
      v.object({ type: v.literal('instant'), at: timestamp }),
      v.object({ type: v.literal('local'), at: dateTime }),
      v.object({ type: v.literal('open') }),
    ]),
  ),
  changedAt: timestamp,
});

const themeId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const MOST_THEMES = 100;

/** What is missing in it, or not understood, is as by default. */
const appearance = v.pipe(
  v.custom<Record<string, unknown>>(isObject),
  v.transform((value) =>
    validAppearance(
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
  v.check((link) => problemWithLink(link) === null),
  v.transform(newLink),
);

/** Every setting that a backup carries, and what its value must be. */
const VALUES = {
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  scripture: v.boolean(),
  edition: v.nullable(v.pipe(v.string(), v.regex(/^\w{1,20}$/))),
  situation: v.picklist(SITUATIONS),
  quietTimes,
  newTabs: v.picklist(['all', 'favorites']),
  excludedThemes: v.pipe(v.array(themeId), v.maxLength(MOST_THEMES)),
  rotationInterval: v.picklist(ROTATION_INTERVALS),
  appearance,
  links: v.pipe(v.array(shortcut), v.maxLength(MAX_LINKS)),
  backupReminder: v.boolean(),
} satisfies Record<string, v.GenericSchema>;

/** The names of the settings that a backup carries. */
export const SETTINGS: readonly string[] = Object.keys(VALUES);

export function settingShape(): v.GenericSchema<unknown, Setting> {
  const named = v.object({ name: v.picklist(SETTINGS), value: v.unknown(), updatedAt: timestamp });
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
