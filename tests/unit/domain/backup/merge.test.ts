import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Library, lastChange, mergeBackup } from '@/domain/backup/merge.ts';
import { deepEqual } from '@/domain/deep-equal.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import type { Favorite } from '@/domain/records.ts';
import { seenIn } from '@/domain/register.ts';
import { remove, restore } from '@/domain/tombstone.ts';
import { library, reminder, setting } from './arbitraries.ts';
import { EMPTY } from './file.ts';
import { noted, own, psalm, sample, reminder as water } from './sample.ts';

const of = (...favorites: Favorite[]): Library => ({ ...EMPTY, favorites });
const counted = (here: Library, backup: Library) => mergeBackup(here, backup).counts.favorites;

/** The library with what an import brings. */
function imported(here: Library, backup: Library): Library {
  const { changes } = mergeBackup(here, backup);
  const put = <T>(records: readonly T[], changed: readonly T[], keyOf: (record: T) => string) =>
    [...new Map([...records, ...changed].map((record) => [keyOf(record), record])).values()].sort(
      (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1),
    );
  return {
    favorites: put(here.favorites, changes.favorites, ({ id }) => id),
    reminders: put(here.reminders, changes.reminders, ({ id }) => id),
    settings: put(here.settings, changes.settings, ({ name }) => name),
  };
}

describe('importing a backup', () => {
  it('brings all of the backup into an empty library', () => {
    fc.assert(
      fc.property(library, (backup) => {
        expect(imported(EMPTY, backup)).toEqual(backup);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(library, library, (here, backup) => {
        const { changes } = mergeBackup(imported(here, backup), backup);
        expect(changes).toEqual(EMPTY);
      }),
    );
  });

  it('gives the same library in whatever order backups are imported', () => {
    fc.assert(
      fc.property(library, library, library, (here, one, two) => {
        expect(imported(imported(here, one), two)).toEqual(imported(imported(here, two), one));
      }),
    );
  });

  it('gives two devices the same library when each imports from the other', () => {
    fc.assert(
      fc.property(library, library, (phone, laptop) => {
        expect(imported(phone, laptop)).toEqual(imported(laptop, phone));
      }),
    );
  });

  it('counts every record once', () => {
    fc.assert(
      fc.property(library, library, (here, backup) => {
        const { counts } = mergeBackup(here, backup);
        const { newerNotesKept: _, bothNotesKept: __, ...outcomes } = counts.favorites;
        const sum = (numbers: object) => Object.values(numbers).reduce((a, b) => a + b, 0);
        expect(sum(outcomes)).toBe(backup.favorites.length);
        expect(sum(counts.reminders)).toBe(backup.reminders.length);
        expect(sum(counts.settings)).toBe(backup.settings.length);
      }),
    );
  });

  it('loses no text to a file that claims that each of two replaced the other', () => {
    const here = { ...own, content: { ...own.content, replaced: ['x'] } };
    const [version] = own.content.versions.map((one) => ({ ...one, rev: 'x' }));
    const content = { versions: version ? [version] : [], replaced: ['page-2'] };
    expect(mergeBackup(of(here), of({ ...own, content })).changes.favorites).toEqual([]);
  });
});

describe('the preview of an import', () => {
  const older = writeNote(psalm, 'storm', [], 'page-1', 15);
  const newer = writeNote(older, 'the storm, and after', seenIn(older.note), 'page-3', 25);
  const elsewhere = writeNote(psalm, 'first smile', [], 'page-4', 25);

  it.each<[string, Favorite[], Favorite[], object]>([
    ['what is new', [], [psalm, own], { new: 2 }],
    ['what is the same', [psalm], [psalm], { same: 1 }],
    ['a newer note in the backup', [older], [newer], { updated: 1 }],
    ['a newer note here', [newer], [older], { kept: 1, newerNotesKept: 1 }],
    ['a note here, and none in the backup', [noted], [psalm], { kept: 1 }],
    ['a note in both, neither seen', [elsewhere], [older], { updated: 1, bothNotesKept: 1 }],
    ['what was removed later in the backup', [noted], [remove(noted, 90)], { removed: 1 }],
    ['a removal that had not seen a note', [noted], [remove(psalm, 90)], { kept: 1 }],
    ['what was removed here later', [remove(noted, 90)], [noted], { stillRemoved: 1 }],
    ['what was removed on both', [remove(noted, 90)], [remove(noted, 80)], { same: 1 }],
    ['what was removed and is not here', [], [remove(noted, 90)], { same: 1 }],
    ['what was brought back', [remove(psalm, 20)], [restore(remove(psalm, 20), 30)], { new: 1 }],
  ])('counts %s', (_what, here, backup, expected) => {
    const none = { new: 0, updated: 0, removed: 0, kept: 0, stillRemoved: 0, same: 0 };
    expect(counted(of(...here), of(...backup))).toEqual({
      ...none,
      newerNotesKept: 0,
      bothNotesKept: 0,
      ...expected,
    });
  });

  it('names what stays removed, as the user may want it back', () => {
    const here = of(remove(noted, 90), own);
    expect(mergeBackup(here, of(noted, own)).changes.favorites).toEqual([]);
    const { changes } = mergeBackup(here, of(noted, own), undefined, { bringBackAt: 95 });
    expect(changes.favorites).toEqual([{ ...noted, updatedAt: 95 }]);
  });

  it('counts reminders and settings, too', () => {
    const changed = { ...water, enabled: false, updatedAt: 90 };
    const here = { ...sample, reminders: [changed], settings: sample.settings.slice(0, 1) };
    const { counts, changes } = mergeBackup(here, sample);
    expect(counts.reminders).toMatchObject({ kept: 1, updated: 0 });
    expect(counts.settings).toMatchObject({ same: 1, new: 1 });
    expect(changes.reminders).toEqual([]);
  });
});

describe('reminders and settings', () => {
  it('are the same in whatever order they are merged, and stay so', () => {
    const alike = reminder.map((one) => ({ ...one, id: 'r1' }));
    const named = setting.filter(({ name }) => name === 'country');
    const laws =
      <T>(merge: (a: T, b: T) => T) =>
      (a: T, b: T, c: T) => {
        expect(deepEqual(merge(a, b), merge(b, a))).toBe(true);
        expect(deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)))).toBe(true);
        expect(deepEqual(merge(a, a), a)).toBe(true);
      };
    fc.assert(fc.property(alike, alike, alike, laws(lastChange)));
    fc.assert(fc.property(named, named, named, laws(lastChange)));
  });

  it('are as they were last', () => {
    const off = { ...water, enabled: false, updatedAt: 61 };
    expect(lastChange(water, off)).toBe(off);
    expect(lastChange(remove(water, 62), off).deletedAt).toBe(62);
  });
});
