import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newReminder } from '@/domain/reminders/reminder.ts';
import { openChanges } from '@/storage/changes.ts';
import type { Database } from '@/storage/database.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { DEFAULT_SETTINGS } from '@/storage/settings.ts';
import { backends } from './backends.ts';

const passage = {
  id: 'psalm-34-18',
  reference: 'Psalm 34:18',
  edition: 'NIV',
  text: 'text',
  reflection: 'reflection',
  beside: '',
  theme: 'comfort',
};
const other = { ...passage, id: 'isaiah-66-13', reference: 'Isaiah 66:13' };
const DAY = 86_400_000;

describe.each(backends)('records in %s', (_name, open) => {
  let database: Database;
  let records: Repositories;

  beforeEach(async () => {
    database = await open();
    records = openRepositories(database, openChanges());
  });

  afterEach(() => records.close());

  describe('favorites', () => {
    it('are none at first', async () => {
      expect(await records.favorites.list()).toEqual([]);
    });

    it('hold what was saved, newest first', async () => {
      await records.favorites.toggle(passage, 1);
      await records.favorites.toggle(other, 2);
      const titles = (await records.favorites.list()).map(({ kept }) => kept.title);
      expect(titles).toEqual(['Isaiah 66:13', 'Psalm 34:18']);
    });

    it('say after each press whether the passage is saved', async () => {
      expect(await records.favorites.toggle(passage, 1)).toBe(true);
      expect(await records.favorites.toggle(passage, 2)).toBe(false);
      expect(await records.favorites.savedContentIds()).toEqual(new Set());
    });

    it('hold one record when two pages save the same passage at once', async () => {
      await Promise.all([records.favorites.toggle(passage, 1), records.favorites.toggle(other, 1)]);
      expect(await records.favorites.list()).toHaveLength(2);
    });

    it('come back when a removal is undone', async () => {
      await records.favorites.toggle(passage, 1);
      await records.favorites.remove('passage:psalm-34-18', 2);
      expect(await records.favorites.list()).toEqual([]);
      await records.favorites.restore('passage:psalm-34-18', 3);
      expect((await records.favorites.list())[0]?.savedAt).toBe(1);
    });

    it('are gone for good 30 days after their removal, not before', async () => {
      await records.favorites.toggle(passage, 0);
      await records.favorites.toggle(passage, 0);
      await records.favorites.purge(30 * DAY);
      expect(await database.readAll('favorites')).toHaveLength(1);
      await records.favorites.purge(31 * DAY);
      expect(await database.readAll('favorites')).toEqual([]);
    });
  });

  describe('reminders', () => {
    const morning = newReminder({ time: '07:30', weekdays: [1] }, 'morning', 1);
    const evening = newReminder({ time: '20:00', weekdays: [1] }, 'evening', 0);

    it('are listed in order of time', async () => {
      await records.reminders.add(evening);
      await records.reminders.add(morning);
      expect((await records.reminders.list()).map(({ id }) => id)).toEqual(['morning', 'evening']);
    });

    it('can be switched off and on, removed and brought back', async () => {
      await records.reminders.add(morning);
      await records.reminders.switch('morning', false, 5);
      expect(await records.reminders.list()).toMatchObject([{ enabled: false, updatedAt: 5 }]);
      await records.reminders.remove('morning', 6);
      expect(await records.reminders.list()).toEqual([]);
      await records.reminders.restore('morning', 7);
      expect(await records.reminders.list()).toMatchObject([{ id: 'morning', enabled: false }]);
      await records.reminders.remove('morning', 8);
      await records.reminders.purge(40 * DAY);
      expect(await database.readAll('reminders')).toEqual([]);
    });
  });

  describe('settings', () => {
    it('are the defaults until they are set', async () => {
      expect(await records.settings.all()).toEqual(DEFAULT_SETTINGS);
      await records.settings.set('situation', 'loss', 1);
      await records.settings.set('edition', 'WEB', 1);
      expect(await records.settings.all()).toEqual({
        ...DEFAULT_SETTINGS,
        situation: 'loss',
        edition: 'WEB',
      });
    });

    it('leave out what has the wrong type or an unknown name', async () => {
      await database.write(['settings'], async (tx) => {
        await tx.put('settings', { name: 'notificationsAsked', value: 'yes', updatedAt: 1 });
        await tx.put('settings', { name: 'of-the-future', value: true, updatedAt: 1 });
      });
      expect(await records.settings.all()).toEqual(DEFAULT_SETTINGS);
    });
  });

  describe('ledger', () => {
    const occurrence = { id: 'r@2026-11-23T07:30', reminderId: 'r', at: 1 };

    it('gives an occurrence to one of two callers', async () => {
      const claims = await Promise.all([
        records.ledger.claim([occurrence], 1),
        records.ledger.claim([occurrence], 1),
      ]);
      expect(claims.flat()).toEqual([occurrence]);
    });

    it('forgets entries that decide nothing any more', async () => {
      await records.ledger.claim([occurrence], 1);
      await records.ledger.purge(31 * DAY);
      expect(await database.readAll('ledger')).toEqual([]);
    });
  });

  describe('rotation', () => {
    const ids = ['a', 'b', 'c'];

    it('settles a day on what was painted first, for every page', async () => {
      expect((await records.rotation.settle('2026-11-23', 'b', ids, 1)).id).toBe('b');
      expect((await records.rotation.settle('2026-11-23', 'c', ids, 2)).id).toBe('b');
    });

    it('moves on when what was painted may not show', async () => {
      expect(ids).toContain((await records.rotation.settle('2026-11-23', 'gone', ids, 1)).id);
    });

    it('writes nothing on a day that is settled', async () => {
      await records.rotation.settle('2026-11-23', 'b', ids, 1);
      const heard = vi.fn();
      records.subscribe(['rotation'], heard);
      await records.rotation.settle('2026-11-23', 'b', ids, 1);
      expect(heard).not.toHaveBeenCalled();
    });
  });

  describe('a change', () => {
    it('is heard by this page and others, once it is kept', async () => {
      const elsewhere = openChanges();
      const there = new Promise<void>((heard) => elsewhere.subscribe(['favorites'], heard));
      const here = vi.fn();
      records.subscribe(['favorites'], here);
      records.subscribe(['reminders'], () => expect.unreachable());
      await records.favorites.toggle(passage, 1);
      expect(here).toHaveBeenCalledOnce();
      await there;
      elsewhere.close();
    });

    it('that fails half-way keeps nothing, and is not announced', async () => {
      const heard = vi.fn();
      records.subscribe(['favorites'], heard);
      const failing = database.write(['settings'], async (tx) => {
        await tx.put('settings', { name: 'notificationsAsked', value: true, updatedAt: 1 });
        throw new Error('half-way');
      });
      await expect(failing).rejects.toMatchObject({ name: 'StorageError', problem: 'failed' });
      expect(await database.readAll('settings')).toEqual([]);
      expect(heard).not.toHaveBeenCalled();
    });

    it('sees what it has changed itself', async () => {
      const seen = await database.write(['settings'], async (tx) => {
        await tx.put('settings', { name: 'notificationsAsked', value: true, updatedAt: 1 });
        await tx.put('settings', { name: 'gone', value: true, updatedAt: 1 });
        await tx.delete('settings', 'gone');
        return [await tx.get('settings', 'gone'), await tx.all('settings')];
      });
      expect(seen).toEqual([
        undefined,
        [{ name: 'notificationsAsked', value: true, updatedAt: 1 }],
      ]);
    });
  });
});
