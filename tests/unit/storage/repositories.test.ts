import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newReminder, type ReminderDraft } from '@/domain/reminders/reminder.ts';
import { DEFAULT_SETTINGS } from '@/domain/settings.ts';
import { openChanges } from '@/storage/changes.ts';
import type { Database } from '@/storage/database.ts';
import { claimIn } from '@/storage/delivery-log.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { ownFavorite, savable } from '../../support/favorites.ts';
import { backends } from './backends.ts';

describe.each(backends)('records in %s', (_name, open) => {
  let database: Database;
  let records: Repositories;

  beforeEach(async () => {
    database = await open();
    records = openRepositories(database, openChanges());
  });

  afterEach(() => records.close());

  describe('reminders', () => {
    const at = (time: string): ReminderDraft => ({
      kind: 'passage',
      text: '',
      schedule: { type: 'times', times: [time] },
      weekdays: [1],
      discreet: true,
    });
    const morning = newReminder(at('07:30'), 'morning', 1);
    const evening = newReminder(at('20:00'), 'evening', 0);

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
    });
  });

  describe('settings', () => {
    it('are the defaults until they are set', async () => {
      expect(await records.settings.all()).toEqual(DEFAULT_SETTINGS);
      await records.settings.change({ situation: ['loss'] }, 1);
      await records.settings.change({ edition: 'WEB' }, 1);
      expect(await records.settings.all()).toEqual({
        ...DEFAULT_SETTINGS,
        situation: ['loss'],
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

  describe('the delivery log', () => {
    const occurrence = {
      id: 'r@2026-11-23T07:30',
      at: 1,
      day: '2026-11-23',
      reminderId: 'r',
      deliveryId: null,
    };

    it('gives an occurrence to one of two callers', async () => {
      const claim = () => database.write(['deliveryLog'], (tx) => claimIn(tx, [occurrence], 1));
      expect((await Promise.all([claim(), claim()])).flat()).toEqual([occurrence]);
      expect(await records.deliveryLog.unclaimed([occurrence], 1)).toEqual([]);
    });
  });

  describe('rotation', () => {
    const ids = ['a', 'b', 'c'];

    it('settles a period on what was painted first, for every page', async () => {
      expect((await records.rotation.settle('2026-11-23', 'b', ids, 1)).id).toBe('b');
      expect((await records.rotation.settle('2026-11-23', 'c', ids, 2)).id).toBe('b');
    });

    it('moves on when what was painted may not be shown', async () => {
      expect(ids).toContain((await records.rotation.settle('2026-11-23', 'gone', ids, 1)).id);
    });

    it('writes nothing in a period that is settled', async () => {
      await records.rotation.settle('2026-11-23', 'b', ids, 1);
      const heard = vi.fn();
      records.subscribe(['rotation'], heard);
      await records.rotation.settle('2026-11-23', 'b', ids, 1);
      expect(heard).not.toHaveBeenCalled();
    });
  });

  describe('a change', () => {
    it('notifies this page and others, once it is stored', async () => {
      const elsewhere = openChanges();
      const there = new Promise<void>((heard) => elsewhere.subscribe(['favorites'], () => heard()));
      const here = vi.fn();
      records.subscribe(['favorites'], here);
      records.subscribe(['reminders'], () => expect.unreachable());
      await records.favorites.save(savable('a'), 1);
      expect(here).toHaveBeenCalledOnce();
      await there;
      elsewhere.close();
    });

    it('that fails half-way stores nothing and notifies nobody', async () => {
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

    it('names the records that changed, and does not notify when nothing changed', async () => {
      const heard = vi.fn();
      records.subscribe(['favorites', 'settings'], heard);
      await records.favorites.save(savable('a'), 1);
      expect(heard.mock.lastCall).toEqual([{ favorites: ['passage:a'] }, true]);
      await records.favorites.restore(['passage:unknown'], 2);
      expect(heard).toHaveBeenCalledOnce();
      const ids = Array.from({ length: 1_001 }, (_, n) => `${n}`);
      await records.backup.merge(
        { favorites: ids.map((id) => ownFavorite(id)), reminders: [], settings: [] },
        3,
      );
      expect(heard.mock.lastCall).toEqual([{ favorites: null, undo: expect.anything() }, true]);
    });

    it('reads what it has written itself', async () => {
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
