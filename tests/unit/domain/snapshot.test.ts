import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSnapshot, passageInSnapshot, type Snapshot } from '@/domain/snapshot.ts';
import { tabPassage } from '../../support/favorites.ts';

const passage = (period: string, id: string) => ({ period, ...tabPassage({ id }) });

const snapshot: Snapshot = {
  version: 1,
  cacheKey: 'release preferences',
  language: 'en',
  rotationInterval: 'day',
  passages: [passage('2026-11-23', 'a'), passage('2026-11-24', 'b'), passage('2026-11-25', 'c')],
};

describe('a snapshot', () => {
  it('has the passage of a date', () => {
    expect(passageInSnapshot(snapshot, '2026-11-24')?.id).toBe('b');
  });

  it('has its last passage, which is still new, for a date long after it', () => {
    expect(passageInSnapshot(snapshot, '2027-03-01')?.id).toBe('c');
  });

  it('has its first passage when the clock was set back', () => {
    expect(passageInSnapshot(snapshot, '2026-11-01')?.id).toBe('a');
  });

  it('is read as it was stored', () => {
    expect(parseSnapshot(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  it.each([
    ['nothing', null],
    ['a part of it', JSON.stringify(snapshot).slice(0, 80)],
    ['another version', JSON.stringify({ ...snapshot, version: 2 })],
    ['no passages', JSON.stringify({ ...snapshot, passages: [] })],
    ['no cache key', JSON.stringify({ ...snapshot, cacheKey: undefined })],
    ['an unknown interval', JSON.stringify({ ...snapshot, rotationInterval: 'year' })],
    [
      'an incomplete passage',
      JSON.stringify({ ...snapshot, passages: [{ period: '2026-11-23' }] }),
    ],
  ])('is null when what is stored is %s', (_name, stored) => {
    expect(parseSnapshot(stored)).toBeNull();
  });

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => void parseSnapshot(stored)),
    );
  });
});
