import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import { compileLanguages } from '@/modules/content/compile-languages.ts';
import {
  inTestLanguageThroughout,
  TEST_LANGUAGES,
  testText,
} from '@/modules/content/test-languages.ts';

const [english, long, mirrored] = compileLanguages(
  fileURLToPath(new URL('../../..', import.meta.url)),
  true,
);
const passage = { id: 'psalm-34-18' };

describe('the languages of the test build', () => {
  it('are longer by half, with no plain letter', () => {
    expect(testText('en-XA', 'Help now')).toBe('[Ĥéļþ ñöŵ ļöñ]');
    expect(testText('en-XA', 'Favorites')).toBe('[Ƒåṽöŕîţéšééééé]');
    expect(testText('en-XA', '')).toBe('');
  });

  it('turn text and arrows around in the mirrored one', () => {
    expect(testText('ar-XB', '← →')).toBe('\u202E→ ← ļ\u202C');
  });

  it('leave names in braces as they are: something else is put there', () => {
    expect(testText('en-XA', 'Call {emergency} now.')).toContain('{emergency}');
  });

  it('have every message, also what functions say', () => {
    const { nav, search } = inTestLanguageThroughout('en-XA', messages);
    expect(nav.help).toBe(testText('en-XA', messages.nav.help));
    expect(search.found(3)).toBe(testText('en-XA', '3 found'));
  });

  it('keep ids, Scripture and editions, and translate what is ours', () => {
    const of = (one: typeof english) => one?.content.passages.find(({ id }) => id === passage.id);
    const [before, after] = [of(english), of(long)];
    expect(after).toEqual({
      ...before,
      reflection: testText('en-XA', before?.reflection ?? ''),
      aside: testText('en-XA', before?.aside ?? ''),
    });
    expect(mirrored?.content.help.first).toMatch(/^\u202E.*\u202C$/u);
    expect(long?.content.editions.map(({ id }) => id)).toEqual(['BSB', 'WEB', 'KJV']);
  });

  it('are not among the languages that ship', () => {
    const shipped = compileLanguages(fileURLToPath(new URL('../../..', import.meta.url)), false);
    const codes = shipped.map(({ code }) => code);
    expect(TEST_LANGUAGES.filter(({ code }) => codes.includes(code))).toEqual([]);
  });
});
