import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type PictureShape, SHAPES } from '@/domain/share/layout.ts';
import { balancedLines, linesWithin } from '@/domain/share/lines.ts';
import { shareText } from '@/domain/share/share-text.ts';
import type { TabPassage } from '@/domain/snapshot.ts';
import { tabPassage } from '../../../support/favorites.ts';

const passage = tabPassage();
const byLetters = (text: string) => text.length;
/** Lines that fit: a test that expects some fails where there are none. */
function linesOf(one: TabPassage, shape: PictureShape) {
  const lines = layOut(one, shape, measure);
  if (!lines) throw new Error('The passage is too long for a picture.');
  return lines;
}
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

  it('keep the line breaks of a poem, and the blank line between its stanzas', () => {
    expect(balancedLines('Hush\nlittle one\n\nsleep', 40, byLetters)).toEqual([
      'Hush',
      'little one',
      '',
      'sleep',
    ]);
  });

  it('break a word without blanks between characters, and no other', () => {
    const family = '👨‍👩‍👧';
    expect(linesWithin(family.repeat(3), family.length * 2, byLetters)).toEqual([
      family.repeat(2),
      family,
    ]);
    expect(balancedLines(`to ${'x'.repeat(25)} and longest`, 10, byLetters)).toEqual([
      'to',
      'xxxxxxxxxx',
      'xxxxxxxxxx',
      'xxxxx and',
      'longest',
    ]);
  });

  it('do not begin with a full stop or a comma of a script without blanks', () => {
    expect(linesWithin('耶和華是我的牧者，我必不致缺乏。', 8, byLetters)).toEqual([
      '耶和華是我的牧',
      '者，我必不致缺',
      '乏。',
    ]);
  });

  it('hold everything, whatever is written, and nothing is wider', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(anything, fc.integer({ min: 20, max: 60 }), (text, width) => {
        const lines = balancedLines(text, width, byLetters);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('a picture of a passage', () => {
  it.each([
    ['4,000 letters', 'word '.repeat(800)],
    ['one long word', 'x'.repeat(4_000)],
    ['a poem of a hundred lines', 'Hush\n'.repeat(100)],
  ])('is refused for %s, as it cannot hold them', (_what, text) => {
    for (const shape of ['square', 'wide'] as const) {
      expect(layOut({ ...passage, text }, shape, measure)).toBeNull();
    }
  });

  it.each([
    ['a long address', 'https://example.org/'.padEnd(300, 'a')],
    ['60 letters without a blank', 'x'.repeat(60)],
    ['a text without blanks', '主是我的牧者'.repeat(20)],
  ])('holds %s within its edges', (_what, text) => {
    for (const shape of ['square', 'wide'] as const) {
      const lines = linesOf({ ...passage, text }, shape);
      const written = lines.filter(({ role }) => role === 'scripture');
      expect(written.map((line) => line.text).join('')).toBe(text);
      for (const { text: line, role, size, x } of lines) {
        expect(measure(role, size)(line) / 2).toBeLessThan(x);
      }
    }
  });

  it('holds the small line that belongs to the reflection', () => {
    const lines = linesOf({ ...passage, aside: 'Help works.' }, 'square');
    expect(lines.at(-1)?.text).toBe('Help works.');
  });

  it.each(['square', 'wide'] as const)('has every word inside the %s', (shape) => {
    const long = {
      ...passage,
      text: 'word '.repeat(90).trim(),
      reflection: 'more '.repeat(40).trim(),
    };
    for (const one of [passage, long]) {
      const lines = linesOf(one, shape);
      const text = lines.map((line) => line.text).join(' ');
      expect(text).toBe(`${one.text} Psalm 34:18 (NIV) ${one.reflection}`);
      for (const { y, size } of lines) {
        expect(y - size).toBeGreaterThan(0);
        expect(y + size).toBeLessThan(SHAPES[shape].height);
      }
    }
  });

  it('tells Scripture from the user’s own text', () => {
    const rolesOf = (one: TabPassage) => linesOf(one, 'square').map(({ role }) => role);
    expect(rolesOf(passage)).toEqual(['scripture', 'scripture', 'source', 'reflection']);
    expect(rolesOf({ ...passage, text: 'Hush', edition: '' })).toEqual([
      'text',
      'source',
      'reflection',
    ]);
  });

  it('shows a line without Scripture as large as Scripture', () => {
    const [line] = linesOf({ ...passage, text: '', reference: '', edition: '' }, 'square');
    expect(line).toMatchObject({ text: 'God draws near.', role: 'text', size: 64 });
  });
});
