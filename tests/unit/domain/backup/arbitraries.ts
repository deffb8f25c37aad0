/** Any favorite, reminder and setting that the rules can make. */
import fc from 'fast-check';
import { DEFAULT_APPEARANCE } from '@/domain/appearance.ts';
import { cleanText } from '@/domain/favorites/clean-text.ts';
import type { Favorite, Register, Reminder, SavedContent, Setting } from '@/domain/records.ts';
import { emptyRegister, mergeRegisters } from '@/domain/register.ts';
import { SETTING_NAMES, SETTINGS, type SettingName } from '@/domain/settings.ts';

/** So few times, ids and revs that collisions are the rule. */
const timestamp = fc.integer({ min: 1, max: 30 });

export const anyText = fc
  .oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('“quiet”\nand near', '<b>bold</b>', '\u2028', '🕊️', '{"a":[1]}', '],', '`*_#'),
  )
  .map(cleanText);

const someText = anyText.map((text) => text || 'a word');

/** What pages wrote. A rev has one value and one time, for ever. */
function register<T>(
  values: (rev: string, at: number) => T,
  fewest: 0 | 1,
): fc.Arbitrary<Register<T>> {
  const revs = ['a', 'a.2', 'a.3', 'b', 'b.2', 'c-1'];
  return fc
    .tuple(
      fc.subarray(revs, { minLength: fewest, maxLength: 3 }),
      fc.subarray(revs, { maxLength: 2 }),
    )
    .map(([there, replaced]) => {
      const versions = there.map((rev) => {
        const at = revs.indexOf(rev);
        return { rev, at, value: values(rev, at) };
      });
      // A text is replaced by another one that is written later.
      const last = revs.indexOf(there.at(-1) ?? '');
      const gone = replaced.filter((rev) => revs.indexOf(rev) < last);
      return mergeRegisters({ versions, replaced: gone }, emptyRegister<T>());
    });
}

function noteOf(rev: string): string {
  return rev === 'c-1' ? '' : `note ${rev}`;
}

const savedContent: fc.Arbitrary<SavedContent> = fc.record({
  title: anyText,
  text: someText,
  reflection: anyText,
  aside: anyText,
  edition: fc.constantFrom('', 'BSB'),
  theme: fc.constantFrom('', 'comfort'),
  card: fc.option(
    fc.record({
      safety: anyText,
      steps: fc.array(anyText, { maxLength: 3 }),
      tell: anyText,
      leave: anyText,
    }),
  ),
});

function contentOf(rev: string): SavedContent {
  const none = { reflection: '', aside: '', edition: '', theme: '', card: null };
  return { title: '', text: `words ${rev}`, ...none };
}

const state = fc.record({
  inRotation: fc.constantFrom<0 | 1>(0, 1),
  savedAt: timestamp,
  updatedAt: timestamp,
  isRemoved: fc.boolean(),
});

/** An own passage, with one of three ids, so that two may meet in a merge. */
export const ownPassage: fc.Arbitrary<Favorite> = fc
  .record({
    id: fc.constantFrom('own:1', 'own:2', 'own:3'),
    content: register(contentOf, 1),
    note: register(noteOf, 0),
    state,
  })
  .map(({ id, content, note, state: { isRemoved, ...rest } }) => ({
    ...{ id, kind: 'own', contentId: null, content, note },
    ...rest,
    deletedAt: isRemoved ? rest.updatedAt : null,
  }));

/** Something saved from the content. */
const saved: fc.Arbitrary<Favorite> = fc
  .record({
    kind: fc.constantFrom('passage', 'line', 'practice', 'reason'),
    contentId: fc.constantFrom('psalm-34-18', 'voice', 'birth'),
    content: savedContent,
    at: timestamp,
    note: register(noteOf, 0),
    state,
  })
  .map(({ kind, contentId, content, at, note, state: { isRemoved, ...rest } }) => ({
    ...{ id: `${kind}:${contentId}`, kind, contentId, note },
    content: { versions: [{ rev: 'content', at, value: content }], replaced: [] },
    ...rest,
    inRotation: 0,
    deletedAt: isRemoved ? rest.updatedAt : null,
  }));

export const favorite: fc.Arbitrary<Favorite> = fc.oneof(ownPassage, saved);

const TIMES = ['00:00', '07:30', '22:15', '23:59'];
const time = fc.constantFrom(...TIMES);
const range = fc.record({ from: time, to: time }).filter(({ from, to }) => from !== to);

export const reminder: fc.Arbitrary<Reminder> = fc
  .record({
    id: fc.constantFrom('r1', 'r2'),
    text: fc.option(someText.map((text) => text.trim() || 'a word')),
    schedule: fc.oneof(
      fc.record({
        type: fc.constant('times' as const),
        times: fc.subarray(TIMES, { minLength: 1 }),
      }),
      fc.record({
        type: fc.constant('interval' as const),
        hours: fc.integer({ min: 1, max: 12 }),
        from: fc.constantFrom('00:00', '07:30'),
        to: fc.constantFrom('22:15', '23:59'),
      }),
    ),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    enabled: fc.boolean(),
    discreet: fc.boolean(),
    skippedOn: fc.option(fc.constantFrom('2026-11-24', '2028-02-29')),
    createdAt: timestamp,
    updatedAt: timestamp,
    isRemoved: fc.boolean(),
  })
  .map(({ text, isRemoved, ...rest }) => ({
    ...rest,
    kind: text === null ? 'rest' : 'own',
    text,
    deletedAt: isRemoved ? rest.updatedAt : null,
  }));

const quietTimes = fc.record({
  quietHours: fc.array(range, { maxLength: 2 }),
  pause: fc.constantFrom(null, { type: 'open' }, { type: 'local', at: '2026-11-25T07:00' }),
  changedAt: timestamp,
});

/** Values of settings besides the default. */
const VALUES: { readonly [name: string]: readonly unknown[] } = {
  country: ['US', 'GB'],
  scripture: [false],
  edition: ['WEB', 'KJV'],
  situation: ['loss', 'hospital', 'partner'],
  newTabs: ['favorites'],
  excludedThemes: [['hope'], ['hope', 'being-known']],
  rotationInterval: ['hour', 'tab'],
  appearance: [{ ...DEFAULT_APPEARANCE, theme: 'dark', name: 'Ann' }],
  links: [[{ title: 'Bank', url: 'https://example.com/' }]],
  backupReminder: [false],
};

/** Every setting that backups carry. */
export const CARRIED = SETTING_NAMES.filter((name) => SETTINGS[name].inBackup);

const anyValueOf = (name: SettingName): fc.Arbitrary<unknown> => {
  if (name === 'quietTimes') return quietTimes;
  const valid = (VALUES[name] ?? []).filter((value) => SETTINGS[name].parse(value) !== undefined);
  return fc.constantFrom<unknown>(SETTINGS[name].defaultValue, ...valid);
};

export const setting: fc.Arbitrary<Setting> = fc.oneof(
  ...CARRIED.map((name) =>
    fc.record({ name: fc.constant(name), value: anyValueOf(name), updatedAt: timestamp }),
  ),
);

const keyOf = (record: { id: string } | { name: string }) =>
  'id' in record ? record.id : record.name;

/** A library: each key once, in order. */
export const library = fc
  .record({
    favorites: fc.uniqueArray(favorite, { selector: keyOf, maxLength: 8 }),
    reminders: fc.uniqueArray(reminder, { selector: keyOf }),
    settings: fc.uniqueArray(setting, { selector: keyOf }),
  })
  .map((records) => ({
    favorites: records.favorites.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    reminders: records.reminders.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    settings: records.settings.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  }));
