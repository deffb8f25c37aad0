import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, SHAPES } from '@/domain/share/layout.ts';
import { balancedLines } from '@/domain/share/lines.ts';
import { shareText } from '@/domain/share/share-text.ts';
import type { TabPassage } from '@/domain/snapshot.ts';
import { tabPassage } from '../../../support/favorites.ts';

const passage = tabPassage();
const byLetters = (text: string) => text.length;
const measure = (_role: string, size: number) => (text: string) => text.length * size * 0.5;
const word = fc.stringMatching(/^[a-z]{1,12}$/);

describe('a passage as text to share', () => {
  it('names its reference and its edition', () => {
    expect(shareText(passage)).toBe(
      '“The Lord is close to the brokenhearted.”\nPsalm 34:18 (NIV)\n\nGod draws near.',
    );
  });

  it('is only the line when there is no Scripture', () => {
    const line = { ...passage, text: '', reference: '', edition: '' };
    expect(shareText(line)).toBe('God draws near.');
  });
});

describe('lines of a picture', () => {
  it('are about equally long', () => {
    const text = 'As a mother comforts her child so will I comfort you';
    expect(balancedLines(text, 40, byLetters)).toEqual([
      'As a mother comforts her',
      'child so will I comfort you',
    ]);
  });

  it('keep all words in order and are never too wide', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.integer({ min: 12, max: 60 }),
        (words, width) => {
          const lines = balancedLines(words.join(' '), width, byLetters);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('a picture of a passage', () => {
  it.each(['square', 'wide'] as const)('has every word inside the %s', (shape) => {
    const long = {
      ...passage,
      text: 'word '.repeat(90).trim(),
      reflection: 'more '.repeat(40).trim(),
    };
    for (const one of [passage, long]) {
      const lines = layOut(one, shape, measure);
      const text = lines.map((line) => line.text).join(' ');
      expect(text).toBe(`${one.text} Psalm 34:18 (NIV) ${one.reflection}`);
      for (const { y, size } of lines) {
        expect(y - size).toBeGreaterThan(0);
        expect(y + size).toBeLessThan(SHAPES[shape].height);
      }
    }
  });

  it('tells Scripture from the user’s own text', () => {
    const rolesOf = (one: TabPassage) => layOut(one, 'square', measure).map(({ role }) => role);
    expect(rolesOf(passage)).toEqual(['scripture', 'scripture', 'source', 'reflection']);
    expect(rolesOf({ ...passage, text: 'Hush', edition: '' })).toEqual([
      'text',
      'source',
      'reflection',
    ]);
  });

  it('shows a line without Scripture as large as Scripture', () => {
    const [line] = layOut({ ...passage, text: '', reference: '', edition: '' }, 'square', measure);
    expect(line).toMatchObject({ text: 'God draws near.', role: 'text', size: 64 });
  });
});
