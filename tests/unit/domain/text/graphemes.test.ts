import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, firstGrapheme, graphemesOf } from '@/domain/text/graphemes.ts';

describe('a text that is cut', () => {
  it.each([
    ['a smile', 'Hi 😀', 4, 'Hi '],
    ['a family', 'We 👨‍👩‍👧 rest', 8, 'We '],
    ['a flag', '🇩🇪🇫🇷', 6, '🇩🇪'],
    ['a letter with its accent', 'cafe\u0301s', 4, 'caf'],
    ['a Hindi syllable', 'नमस्ते', 3, 'नम'],
    ['a skin tone', 'ok 👍🏽', 5, 'ok '],
    ['nothing where it fits', 'We 👨‍👩‍👧', 20, 'We 👨‍👩‍👧'],
  ])('is not cut within %s', (_what, text, max, cut) => {
    expect(cutText(text, max)).toBe(cut);
  });

  it('is its beginning, at most as long as asked, and ends between two characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, max) => {
        const cut = cutText(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(graphemesOf(text).slice(0, graphemesOf(cut).length).join('')).toBe(cut);
      }),
    );
  });

  it('is not lost where a character never ends', () => {
    expect(cutText(`a${'\u0301'.repeat(500)}`, 40)).toHaveLength(40);
  });
});

it.each([
  ['👨‍👩‍👧 Family', '👨‍👩‍👧'],
  ['🇩🇪 Home', '🇩🇪'],
  ['e\u0301cole', 'e\u0301'],
  ['School', 'S'],
  ['', ''],
])('the first character of "%s" is whole', (text, first) => {
  expect(firstGrapheme(text)).toBe(first);
});
