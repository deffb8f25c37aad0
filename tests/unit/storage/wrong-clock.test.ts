/** Clocks that were ahead: the last change counts, whatever any clock said. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '@/domain/backup/merge.ts';
import { newReminder, switchReminder } from '@/domain/reminders/reminder.ts';
import { openChanges } from '@/storage/changes.ts';
import type { Database } from '@/storage/database.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { openMemory } from '../../simulation/memory-database.ts';
import { content, ownFavorite } from '../../support/favorites.ts';
import { reminderAt } from '../../support/reminders.ts';

const NOW = Date.UTC(2026, 10, 28);
const DAY = 86_400_000;
const YEAR = 365 * DAY;
const psalm = { kind: 'passage', id: 'psalm-34-18', content: content() } as const;
const FAVORITE = 'passage:psalm-34-18';
const EMPTY: Library = { favorites: [], reminders: [], settings: [] };

let database: Database;
let records: Repositories;
const reopen = () => {
  database = openMemory();
  records = openRepositories(database, openChanges());
};

/** Presses the heart of the psalm. */
async function press(at: number) {
  const { favorites } = records;
  const isSaved = (await favorites.savedAmong([FAVORITE])).size > 0;
  await (isSaved ? favorites.remove([FAVORITE], at) : favorites.save(psalm, at));
}

beforeEach(reopen);
afterEach(() => records.close());

/** What the user sees of their choices. */
async function state() {
  const { situation, scripture } = await records.settings.all();
  const [reminder] = await records.reminders.list();
  const saved = await records.favorites.savedAmong([FAVORITE]);
  return { situation, scripture, isOn: reminder?.enabled ?? null, isSaved: saved.size > 0 };
}

describe('a clock that was ahead and was set back', () => {
  it.each([DAY, YEAR, 58 * YEAR])(
    'by %i ms wins over nothing that is changed later',
    async (ahead) => {
      await press(NOW + ahead);
      await records.reminders.add(reminderAt('07:30', { updatedAt: NOW + ahead }));
      await records.settings.change({ situation: ['home'] }, NOW + ahead);
      const backup = await records.backup.read();

      await press(NOW);
      await records.reminders.switch('07:30', false, NOW);
      await records.settings.change({ situation: ['loss'] }, NOW);
      const after = { situation: ['loss'], scripture: true, isOn: false, isSaved: false };
      for (const imported of [NOW + 1, NOW + ahead + DAY]) {
        await records.backup.merge(backup, imported);
        expect(await state()).toEqual(after);
      }
    },
  );

  it('leaves the last change last, whichever changes and clocks there were', async () => {
    const step = fc.record({
      clock: fc.constantFrom(NOW - 2 * DAY, NOW, NOW + 1, NOW + YEAR, NOW + 58 * YEAR),
      kind: fc.constantFrom('favorite', 'reminder', 'situation', 'scripture', 'removal'),
      value: fc.boolean(),
    });
    const taken = fc.record({ at: fc.nat(), importedAt: fc.constantFrom(NOW, NOW + 59 * YEAR) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 9 }),
        taken,
        async (steps, one) => {
          reopen();
          await records.reminders.add(reminderAt('07:30', { updatedAt: NOW }));
          const backups: Library[] = [];
          for (const { clock, kind, value } of steps) {
            if (kind === 'favorite') await press(clock);
            if (kind === 'reminder') await records.reminders.switch('07:30', value, clock);
            if (kind === 'removal') {
              await records.reminders[value ? 'restore' : 'remove']('07:30', clock);
            }
            if (kind === 'situation') {
              await records.settings.change({ situation: [value ? 'home' : 'loss'] }, clock);
            }
            if (kind === 'scripture') await records.settings.change({ scripture: value }, clock);
            backups.push(await records.backup.read());
          }
          const before = await state();
          await records.backup.merge(backups[one.at % backups.length] ?? EMPTY, one.importedAt);
          expect(await state()).toEqual(before);
          records.close();
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives every kind of change a higher stamp than the one before', async () => {
    const ahead = NOW + YEAR;
    const seed = {
      favorites: [ownFavorite('a', { updatedAt: ahead }), ownFavorite('b', { updatedAt: ahead })],
      reminders: [reminderAt('07:30', { updatedAt: ahead })],
    };
    await database.write(['favorites', 'reminders'], async (tx) => {
      await tx.putMany('favorites', seed.favorites);
      await tx.putMany('reminders', seed.reminders);
    });
    const content = { title: '', text: 'Slowly.', reflection: '', theme: '' };
    const written = { id: 'own:a', content, seen: [], rev: 'page', inRotation: 1 as const };
    const stampOf = async (id: string) => (await records.favorites.get(id))?.updatedAt ?? 0;
    let last = ahead;
    for (const change of [
      () => records.favorites.writeNote('own:a', 'a note', [], 'page', NOW),
      () => records.favorites.saveOwnPassage(written, NOW),
      () => records.favorites.remove(['own:a'], NOW),
      () => records.favorites.restore(['own:a'], NOW),
    ]) {
      await change();
      expect(await stampOf('own:a')).toBeGreaterThan(last);
      last = await stampOf('own:a');
    }
    await records.deliveries.notToday('none', NOW);
    await records.reminders.switch('07:30', false, NOW);
    expect((await records.reminders.list())[0]?.updatedAt).toBeGreaterThan(ahead);
  });
});

describe('a file whose stamps are from the future', () => {
  const merge = (incoming: Partial<Library>, now = NOW) =>
    records.backup.merge({ ...EMPTY, ...incoming }, now);
  const situation = (value: string[], updatedAt: number) => ({
    name: 'situation',
    value,
    updatedAt,
  });

  it('replaces nothing that is here', async () => {
    await records.settings.change({ situation: ['loss'] }, NOW - DAY);
    const off = switchReminder(reminderAt('07:30'), false, NOW - DAY);
    await records.reminders.add(off);
    await press(NOW - 2 * DAY);
    await press(NOW - DAY);
    const [saved] = await database.readAll('favorites');
    await merge({
      favorites: saved ? [{ ...saved, deletedAt: null, updatedAt: NOW + YEAR }] : [],
      reminders: [reminderAt('07:30', { updatedAt: NOW + YEAR })],
      settings: [situation(['home'], NOW + YEAR)],
    });
    expect(await state()).toMatchObject({ situation: ['loss'], isOn: false, isSaved: false });
  });

  it('brings what is new, dated now, so that a later change counts', async () => {
    const draft = { kind: 'passage', text: '', weekdays: [1], discreet: true } as const;
    const schedule = { type: 'times' as const, times: ['07:30'] };
    const theirs = {
      favorites: [ownFavorite('a', { savedAt: NOW + YEAR, updatedAt: NOW + YEAR }, 'a note')],
      reminders: [newReminder({ ...draft, schedule }, 'r', NOW + YEAR)],
      settings: [situation(['loss'], NOW + YEAR)],
    };
    await merge(theirs);
    const library = await records.backup.read();
    expect(JSON.stringify(library)).not.toContain(String(NOW + YEAR));
    expect(library.favorites[0]).toMatchObject({ savedAt: NOW, updatedAt: NOW });
    await records.settings.change({ situation: ['home'] }, NOW + 1);
    await merge(theirs, NOW + DAY);
    expect((await records.settings.all()).situation).toEqual(['home']);
  });

  it('changes nothing the second time', async () => {
    const noted = ownFavorite('a', { updatedAt: NOW + YEAR }, 'a note');
    const [version] = noted.note.versions;
    if (version) noted.note.versions = [{ ...version, at: NOW + YEAR }];
    const theirs = {
      favorites: [noted, ownFavorite('gone', { updatedAt: NOW + YEAR, deletedAt: NOW + YEAR })],
    };
    await merge(theirs);
    const once = await records.backup.read();
    await merge(theirs, NOW + DAY);
    expect(await records.backup.read()).toEqual(once);
  });
});
