import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSnapshot, passageInSnapshot, type Snapshot } from '@/domain/snapshot.ts';

const day = (period: string, id: string) => ({
  period,
  id,
  text: `text of ${id}`,
  reference: 'Psalm 34:18',
  edition: 'NIV',
  reflection: 'reflection',
  aside: '',
  favorite: false,
});

const snapshot: Snapshot = {
  version: 1,
  cacheKey: 'release choice',
  language: 'en',
  passages: [day('2026-11-23', 'a'), day('2026-11-24', 'b'), day('2026-11-25', 'c')],
};

describe('snapshot', () => {
  it('has the frame of a date within it', () => {
    expect(passageInSnapshot(snapshot, '2026-11-24')?.id).toBe('b');
  });

  it('has the last frame for a date long after it: that one was not shown yet', () => {
    expect(passageInSnapshot(snapshot, '2027-03-01')?.id).toBe('c');
  });

  it('has the first frame when the clock was set back', () => {
    expect(passageInSnapshot(snapshot, '2026-11-01')?.id).toBe('a');
  });

  it('comes back whole from its text', () => {
    expect(parseSnapshot(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  it.each([
    ['nothing', null],
    ['half a text', JSON.stringify(snapshot).slice(0, 80)],
    ['another version', JSON.stringify({ ...snapshot, version: 2 })],
    ['no days', JSON.stringify({ ...snapshot, passages: [] })],
    ['no mark of what it was made of', JSON.stringify({ ...snapshot, cacheKey: undefined })],
    ['a day without a text', JSON.stringify({ ...snapshot, passages: [{ period: '2026-11-23' }] })],
  ])('is none where %s is stored', (_name, stored) => {
    expect(parseSnapshot(stored)).toBeNull();
  });

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => void parseSnapshot(stored)),
    );
  });
});
