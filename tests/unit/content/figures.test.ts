import { describe, expect, it } from 'vitest';
import type { Passage } from '@/content/types.ts';
import { figuresOf } from '@/modules/content/figures.ts';

const passage = (reflection: string, more: Partial<Passage> = {}): Passage => ({
  id: 'psalm-1-1',
  reference: 'Psalm 1:1',
  edition: 'BSB',
  text: '',
  others: {},
  theme: 'hope',
  day: true,
  night: false,
  loss: false,
  partner: true,
  hospital: true,
  reflection,
  aside: '',
  ...more,
});

describe('the figures', () => {
  it('count a habit once a reflection, however often it shows', () => {
    const { all, habits, props } = figuresOf([
      passage('A cup and another cup. You’re up at night with your baby.'),
      passage('Nobody came. “Cast” is a rough word.'),
    ]);
    expect(all).toBe(2);
    expect(Object.values(habits)).toEqual([1, 1, 1, 1, 1]);
    expect(props).toEqual([{ prop: 'cup', count: 1 }]);
  });

  it('count the gospels and what only some readers meet', () => {
    const { gospels, only } = figuresOf([
      passage('', { reference: 'John 11:35', loss: 'only' }),
      passage('', { reference: '1 John 4:10', partner: 'only' }),
    ]);
    expect(gospels).toBe(1);
    expect(only).toEqual({ hospital: 0, partner: 1, loss: 1 });
  });

  it('average the sentences of all reflections', () => {
    expect(figuresOf([passage('One two. One two three four.')]).sentence).toBe(3);
  });
});
