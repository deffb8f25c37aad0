import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Moment } from '@/domain/records.ts';
import type { Occurrence } from '@/domain/reminders/occurrences.ts';
import { openChanges } from '@/storage/changes.ts';
import type { Database } from '@/storage/database.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { momentOf, partOf, reminder } from '../reminders/background.ts';
import { backends } from './backends.ts';

const occurrence = (id: string, momentId: string | null = null): Occurrence => ({
  id,
  at: 0,
  day: '2026-11-23',
  reminderId: momentId ? null : '07:30',
  momentId,
});
const due = [occurrence('a'), occurrence('b')];

/** The moment of what was claimed. */
const make = (claimed: readonly Occurrence[]): Moment =>
  momentOf({
    id: claimed[0]?.id ?? '',
    occurrences: claimed.map(({ id }) => id),
    state: 'claimed',
  });

describe.each(backends)('moments over %s', (_name, open) => {
  let database: Database;
  let records: Repositories;
  const claim = (occurrences: readonly Occurrence[], standing: readonly string[] = []) =>
    records.moments.claim(occurrences, standing, 1, make);
  const stateOf = async (id: string) => (await records.moments.get(id))?.state;

  beforeEach(async () => {
    database = await open();
    records = openRepositories(database, openChanges());
    return () => records.close();
  });

  it('are made of what was claimed, which nobody can claim again', async () => {
    const moment = await claim(due);
    expect(moment?.occurrences).toEqual(['a', 'b']);
    await records.moments.shown('a', 2);
    expect(await records.ledger.unclaimed(due)).toEqual([]);
    expect(await claim(due)).toBeNull();
  });

  it('go to one of two that claim at once', async () => {
    const both = await Promise.all([claim(due), claim(due, ['a'])]);
    expect(both.filter((moment) => moment !== null)).toHaveLength(1);
  });

  it('are kept with their entries of the ledger, or neither is', async () => {
    const failing = () => {
      throw new Error('no words');
    };
    await expect(records.moments.claim(due, [], 1, failing)).rejects.toThrow();
    expect(await records.moments.open()).toEqual([]);
    expect(await records.ledger.unclaimed(due)).toEqual(due);
  });

  it('that were claimed and never shown are given back, and what is still due is in the next', async () => {
    await claim(due);
    expect((await claim([occurrence('b'), occurrence('c')]))?.occurrences).toEqual(['b', 'c']);
    expect(await records.moments.get('a')).toBeNull();
    expect(await records.ledger.unclaimed(due)).toEqual([due[0]]);
  });

  it('whose notification stands were shown', async () => {
    await claim(due);
    expect(await claim(due, ['a'])).toBeNull();
    expect(await stateOf('a')).toBe('shown');
  });

  it('come again once, where she still wants that', async () => {
    const again = [occurrence('m+1', 'm')];
    await records.moments.put(momentOf({ id: 'm', state: 'done' }));
    expect(await claim(again)).toBeNull();
    await records.moments.put(momentOf({ id: 'm', state: 'later', againAt: 1 }));
    expect(await claim(again)).not.toBeNull();
    await records.moments.shown('m+1', 2);
    expect(await claim(again)).toBeNull();
  });

  it('are open until they are done, in the order in which they were due', async () => {
    for (const [id, state, dueAt] of [
      ['later', 'later', 3],
      ['done', 'done', 0],
      ['waiting', 'waiting', 1],
      ['shown', 'shown', 2],
    ] as const) {
      await records.moments.put(momentOf({ id, state, dueAt }));
    }
    const open = await records.moments.open();
    expect(open.map(({ id }) => id)).toEqual(['waiting', 'shown', 'later']);
  });

  it('come again half an hour after she says "Later", also once they were done', async () => {
    for (const state of ['shown', 'done', 'waiting'] as const) {
      await records.moments.put(momentOf({ id: state, state }));
      await records.moments.later(state, 1000);
      const kept = await records.moments.get(state);
      expect(kept).toMatchObject({ state: 'later', againAt: 1000 + 30 * 60_000 });
    }
  });

  it('are done once seen, but for those that she wants later', async () => {
    await records.moments.put(momentOf({ id: 'm', state: 'shown' }));
    await records.moments.seen('m', 1);
    expect(await stateOf('m')).toBe('done');
    await records.moments.later('m', 2);
    await records.moments.seen('m', 3);
    expect(await stateOf('m')).toBe('later');
  });

  it('are shown only from "claimed": an answer that came first stays', async () => {
    await records.moments.put(momentOf({ id: 'm', state: 'done' }));
    await records.moments.shown('m', 1);
    expect(await stateOf('m')).toBe('done');
  });

  it('of "not today" go, with all of that day that are of the same reminders', async () => {
    const other = [partOf(), partOf({}, { reminderId: 'other' })];
    await records.reminders.add(reminder('07:30'));
    await records.reminders.add(reminder('12:00', { id: 'other' }));
    await records.moments.put(momentOf({ id: 'm' }));
    await records.moments.put(momentOf({ id: 'same', state: 'later', againAt: 1 }));
    await records.moments.put(momentOf({ id: 'with-other', state: 'waiting', parts: other }));
    await records.moments.put(momentOf({ id: 'tomorrow', state: 'later', day: '2026-11-24' }));
    await records.moments.notToday('m', 5);

    expect(await stateOf('m')).toBe('done');
    expect(await stateOf('same')).toBe('done');
    expect(await stateOf('with-other')).toBe('waiting');
    expect(await stateOf('tomorrow')).toBe('later');
    const skipped = (await records.reminders.list()).map(({ skippedOn }) => skippedOn);
    expect(skipped).toEqual(['2026-11-23', null]);
  });

  it.each(['later', 'notToday', 'seen', 'shown'] as const)(
    'that are gone bear "%s"',
    async (answer) => {
      await records.moments[answer]('gone', 1);
      expect(await records.moments.open()).toEqual([]);
    },
  );
});

describe.each(backends)('prepared words over %s', (_name, open) => {
  it('lie ready until others take their place', async () => {
    const records = openRepositories(await open(), openChanges());
    expect(await records.prepared.read()).toBeNull();
    await records.prepared.write({ name: 'moments', made: '1', parts: [] });
    await records.prepared.write({ name: 'moments', made: '2', parts: [] });
    expect((await records.prepared.read())?.made).toBe('2');
    records.close();
  });
});
