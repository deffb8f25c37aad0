import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newOwnPassage } from '@/domain/favorites/own-passage.ts';
import { type Row, rowOf, SORTS, type Sort, sortRows } from '@/domain/favorites/sort.ts';

const collator = new Intl.Collator('en', { numeric: true });
const row = (title: string, savedAt: number): Row => ({
  ...{ id: `own:${title}`, kind: 'own', theme: '', savedAt, title },
});
const titles = (rows: Row[], sort: Sort) =>
  sortRows(rows, sort, collator).map(({ title }) => title);

describe('the order of favorites', () => {
  it('is newest first or oldest first', () => {
    const rows = [row('b', 2), row('c', 3), row('a', 1)];
    expect(titles(rows, 'newest')).toEqual(['c', 'b', 'a']);
    expect(titles(rows, 'oldest')).toEqual(['a', 'b', 'c']);
  });

  it('is that of the Bible, then what has no reference', () => {
    const rows = [
      row('From my sister', 1),
      row('1 John 4:19', 2),
      row('Isaiah 66:13', 3),
      row('Psalm 119:50', 4),
      row('Psalm 34', 5),
      row('A song', 6),
      row('ps 34:18-19', 7),
      row('Psalm 9:9', 8),
      row('John 1:5', 9),
      row('Genesis 16:13', 10),
    ];
    expect(titles(rows, 'canonical')).toEqual([
      'Genesis 16:13',
      'Psalm 9:9',
      'Psalm 34',
      'ps 34:18-19',
      'Psalm 119:50',
      'Isaiah 66:13',
      'John 1:5',
      '1 John 4:19',
      'A song',
      'From my sister',
    ]);
  });

  it('is alphabetical, as people sort', () => {
    const rows = [
      row('Zoë', 1),
      row('äpfel', 2),
      row('Psalm 34', 3),
      row('Apple', 4),
      row('psalm 9', 5),
    ];
    expect(titles(rows, 'title')).toEqual(['äpfel', 'Apple', 'psalm 9', 'Psalm 34', 'Zoë']);
  });

  it('has equal ones newest first', () => {
    const rows = [
      { ...row('Psalm 34', 1), id: 'a' },
      { ...row('Psalm 34', 3), id: 'b' },
      { ...row('Psalm 34', 3), id: 'c' },
    ];
    for (const sort of ['canonical', 'title'] as const) {
      expect(sortRows(rows, sort, collator).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    }
  });

  it('does not depend on the order of the input and loses no row', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.string({ maxLength: 3 }),
        kind: fc.constantFrom('passage' as const, 'own' as const),
        theme: fc.constant(''),
        savedAt: fc.nat(3),
        title: fc.oneof(fc.constantFrom('Psalm 9', 'Mark 1', 'a', 'A', ''), fc.string()),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...SORTS), (rows, sort) => {
        const ordered = sortRows(rows, sort, collator);
        expect(sortRows(rows.toReversed(), sort, collator)).toEqual(ordered);
        expect(new Set(ordered)).toEqual(new Set(rows));
      }),
    );
  });

  it('uses the beginning of the text where there is no title', () => {
    const own = newOwnPassage(
      { title: '', text: 'Hold on', reflection: '', theme: 'hope' },
      '1',
      'p',
      0,
      5,
    );
    expect(rowOf(own)).toEqual({
      ...{ id: 'own:1', kind: 'own', theme: 'hope', savedAt: 5, title: 'Hold on' },
    });
  });
});
