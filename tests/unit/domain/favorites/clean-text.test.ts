import { describe, expect, it } from 'vitest';
import { cleanName, cleanText, isBlank } from '@/domain/favorites/clean-text.ts';

describe('a text', () => {
  it('never shows its letters in a false order', () => {
    expect(cleanText('photo\u202egnp.exe\u202c')).toBe('photognp.exe\u202c');
  });

  it('keeps the joiners that scripts and emoji need, and its line breaks', () => {
    const text = 'می\u200cخواهم\n👨‍👩‍👧\n\u2067שלום\u2069';
    expect(cleanText(text)).toBe(text);
  });
});

describe('a name', () => {
  it.each([
    ['an override', 'bank\u202emoc.elpmaxe', 'bankmoc.elpmaxe'],
    ['an isolate without an end', 'My\u2067 bank', 'My bank'],
    ['zero-width characters', 'ex\u200bam\u2060ple\ufeff', 'example'],
    ['a soft hyphen', 'com\u00adfort', 'comfort'],
    ['line breaks', ' My\n\nbank ', 'My bank'],
  ])('shows all that it is, without %s', (_what, written, name) => {
    expect(cleanName(written)).toBe(name);
  });

  it('keeps the joiners that scripts and emoji need', () => {
    expect(cleanName('می\u200cخواهم 👨‍👩‍👧')).toBe('می\u200cخواهم 👨‍👩‍👧');
  });
});

it.each([' ', '\u200b', '\u200d\ufe0f', '\u3164\n', '\u2067\u2069'])(
  'a text of hidden characters is blank: %j',
  (text) => {
    expect(isBlank(text)).toBe(true);
  },
);
