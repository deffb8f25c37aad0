import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptureParts } from '@/domain/scripture/divine-name.ts';

const names = (text: string) =>
  scriptureParts(text, true)
    .filter(({ isName }) => isName)
    .map(({ text: name }) => name);

const piece = fc.oneof(
  fc.constantFrom('LORD', 'GOD', 'JEHOVAH', 'Lord', 'THE', 'I', '’s', ' ', '—', '\n', '“'),
  fc.string(),
);
const anyText = fc.array(piece).map((pieces) => pieces.join(''));

describe('the Name of God', () => {
  it.each([
    ['LORD', 'The LORD is my shepherd', ['LORD']],
    ['LORD with the ending of a possessive', 'the LORD’s mercies', ['LORD’s']],
    ['LORD beside punctuation', '“LORD,” said he: Wait for the LORD!', ['LORD', 'LORD']],
    ['LORD before a dash', 'Taste—the LORD—and see', ['LORD']],
    ['LORD after a single capital letter', 'I call to You, O LORD! I wait.', ['LORD']],
    ['GOD after Lord', 'The Lord GOD has given Me', ['GOD']],
    ['GOD before the Lord', 'GOD the Lord is my strength', ['GOD']],
    ['two names in a row', 'in the LORD JEHOVAH; the LORD GOD', ['LORD', 'JEHOVAH', 'LORD', 'GOD']],
  ])('is %s', (_name, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Lord and God as other words', 'The Lord said to my Lord: God is near'],
    ['a part of a longer word', 'LORDS and GODLY'],
    ['one of several words in capitals', 'HOLY TO THE LORD'],
    ['the first of several words in capitals', 'LORD OF LORDS'],
    ['an inscription', '“TO AN UNKNOWN GOD.” Therefore'],
    ['other words in capitals', '“I AM WHO I AM.”'],
  ])('is not %s', (_name, text) => {
    expect(names(text)).toEqual([]);
  });

  it('is not set apart in text that is not Scripture', () => {
    expect(scriptureParts('O LORD, I am tired.', false)).toEqual([
      { text: 'O LORD, I am tired.', isName: false },
    ]);
  });
});

describe('the parts of a text', () => {
  it('are never empty and, joined, are the text', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, isScripture) => {
        const parts = scriptureParts(text, isScripture).map((part) => part.text);
        expect(parts.join('')).toBe(text);
        expect(parts).not.toContain('');
      }),
    );
  });

  it('alternate between names and other text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kinds = scriptureParts(text, true).map(({ isName }) => isName);
        expect(kinds.every((kind, index) => index === 0 || kind !== kinds[index - 1])).toBe(true);
      }),
    );
  });
});
