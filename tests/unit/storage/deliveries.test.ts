import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '@/domain/records.ts';
import type { Occurrence } from '@/domain/reminders/occurrences.ts';
import { openChanges } from '@/storage/changes.ts';
import type { Database } from '@/storage/database.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { delivery, deliveryPart } from '../../support/deliveries.ts';
import { reminderAt } from '../../support/reminders.ts';
import { backends } from './backends.ts';

const occurrence = (id: string, deliveryId: string | null = null): Occurrence => ({
  id,
  at: 0,
  day: '2026-11-23',
  reminderId: deliveryId ? null : '07:30',
  deliveryId,
});
const due = [occurrence('a'), occurrence('b')];

/** A delivery of what was claimed. */
const make = (claimed: readonly Occurrence[]): Delivery =>
  delivery({
    id: claimed[0]?.id ?? '',
    occurrences: claimed.map(({ id }) => id),
    state: 'claimed',
  });

describe.each(backends)('deliveries in %s', (_name, open) => {
  let database: Database;
  let records: Repositories;
  const claim = (occurrences: readonly Occurrence[], visibleIds: readonly string[] = []) =>
    records.deliveries.claim(occurrences, visibleIds, 1, make);
  const stateOf = async (id: string) => (await records.deliveries.get(id))?.state;

  beforeEach(async () => {
    database = await open();
    records = openRepositories(database, openChanges());
    return () => records.close();
  });

  it('consist of what was claimed, which nobody can claim again', async () => {
    const delivery = await claim(due);
    expect(delivery?.occurrences).toEqual(['a', 'b']);
    await records.deliveries.shown('a', 2);
    expect(await records.deliveryLog.unclaimed(due, 2)).toEqual([]);
    expect(await claim(due)).toBeNull();
  });

  it('go to one of two callers that claim at once', async () => {
    const both = await Promise.all([claim(due), claim(due, ['a'])]);
    expect(both.filter((delivery) => delivery !== null)).toHaveLength(1);
  });

  it('are stored together with their entries in the delivery log, or neither is', async () => {
    const failing = () => {
      throw new Error('no words');
    };
    await expect(records.deliveries.claim(due, [], 1, failing)).rejects.toThrow();
    expect(await records.deliveries.unfinished()).toEqual([]);
    expect(await records.deliveryLog.unclaimed(due, 2)).toEqual(due);
  });

  it('that were claimed and never shown are given back, and what is still due is in the next one', async () => {
    await claim(due);
    expect((await claim([occurrence('b'), occurrence('c')]))?.occurrences).toEqual(['b', 'c']);
    expect(await records.deliveries.get('a')).toBeNull();
    expect(await records.deliveryLog.unclaimed(due, 2)).toEqual([due[0]]);
  });

  it('whose notification is on the screen were shown', async () => {
    await claim(due);
    expect(await claim(due, ['a'])).toBeNull();
    expect(await stateOf('a')).toBe('shown');
  });

  it('come again once, if they are still snoozed', async () => {
    const again = [occurrence('m+1', 'm')];
    await records.deliveries.put(delivery({ id: 'm', state: 'done' }));
    expect(await claim(again)).toBeNull();
    await records.deliveries.put(delivery({ id: 'm', state: 'snoozed', snoozedUntil: 1 }));
    expect(await claim(again)).not.toBeNull();
    await records.deliveries.shown('m+1', 2);
    expect(await claim(again)).toBeNull();
  });

  it('are done once they came again', async () => {
    const again = [occurrence('m+1', 'm')];
    await records.deliveries.put(delivery({ id: 'm', state: 'snoozed', snoozedUntil: 1 }));
    await claim(again);
    expect(await stateOf('m')).toBe('snoozed');
    await records.deliveries.shown('m+1', 2);
    expect(await stateOf('m')).toBe('done');

    await records.deliveries.snooze('m+1', 2);
    const until = (await records.deliveries.get('m+1'))?.snoozedUntil;
    await claim([occurrence(`m+1+${until}`, 'm+1')]);
    expect(await claim([], [`m+1+${until}`])).toBeNull();
    expect(await stateOf('m+1')).toBe('done');
  });

  it('are unfinished until they are done, in the order in which they were due', async () => {
    for (const [id, state, dueAt] of [
      ['snoozed', 'snoozed', 3],
      ['done', 'done', 0],
      ['waiting', 'waiting', 1],
      ['shown', 'shown', 2],
    ] as const) {
      await records.deliveries.put(delivery({ id, state, dueAt }));
    }
    const unfinished = await records.deliveries.unfinished();
    expect(unfinished.map(({ id }) => id)).toEqual(['waiting', 'shown', 'snoozed']);
  });

  it('come again half an hour after they are snoozed, even if they were done', async () => {
    for (const state of ['shown', 'done', 'waiting'] as const) {
      await records.deliveries.put(delivery({ id: state, state }));
      await records.deliveries.snooze(state, 1000);
      const kept = await records.deliveries.get(state);
      expect(kept).toMatchObject({ state: 'snoozed', snoozedUntil: 1000 + 30 * 60_000 });
    }
  });

  it('are done once they are seen, unless they are snoozed', async () => {
    await records.deliveries.put(delivery({ id: 'm', state: 'shown' }));
    await records.deliveries.seen('m', 1);
    expect(await stateOf('m')).toBe('done');
    await records.deliveries.snooze('m', 2);
    await records.deliveries.seen('m', 3);
    expect(await stateOf('m')).toBe('snoozed');
  });

  it('become shown only if they are claimed: an answer that came first stays', async () => {
    await records.deliveries.put(delivery({ id: 'm', state: 'done' }));
    await records.deliveries.shown('m', 1);
    expect(await stateOf('m')).toBe('done');
  });

  it('are done by "not today", with all others of that day and the same reminders', async () => {
    const other = [deliveryPart(), deliveryPart({}, { reminderId: 'other' })];
    await records.reminders.add(reminderAt('07:30'));
    await records.reminders.add(reminderAt('12:00', { id: 'other' }));
    await records.deliveries.put(delivery({ id: 'm' }));
    await records.deliveries.put(delivery({ id: 'same', state: 'snoozed', snoozedUntil: 1 }));
    await records.deliveries.put(delivery({ id: 'with-other', state: 'waiting', parts: other }));
    await records.deliveries.put(delivery({ id: 'tomorrow', state: 'snoozed', day: '2026-11-24' }));
    await records.deliveries.notToday('m', 5);

    expect(await stateOf('m')).toBe('done');
    expect(await stateOf('same')).toBe('done');
    expect(await stateOf('with-other')).toBe('waiting');
    expect(await stateOf('tomorrow')).toBe('snoozed');
    const skipped = (await records.reminders.list()).map(({ skippedOn }) => skippedOn);
    expect(skipped).toEqual(['2026-11-23', null]);
  });

  it.each(['snooze', 'notToday', 'seen', 'shown'] as const)(
    'ignore "%s" when they are gone',
    async (answer) => {
      await records.deliveries[answer]('gone', 1);
      expect(await records.deliveries.unfinished()).toEqual([]);
    },
  );
});

describe.each(backends)('the reminder content in %s', (_name, open) => {
  it('stays until it is replaced', async () => {
    const records = openRepositories(await open(), openChanges());
    expect(await records.reminderContent.read()).toBeNull();
    const content = { madeFor: { scripture: true, situation: [] }, parts: [] } as const;
    await records.reminderContent.write({ ...content, cacheKey: '1', parts: [] });
    await records.reminderContent.write({ ...content, cacheKey: '2', parts: [] });
    expect((await records.reminderContent.read())?.cacheKey).toBe('2');
    records.close();
  });
});
