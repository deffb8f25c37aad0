import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '@/domain/search/fold.ts';
import { buildIndex, type SearchItem, search } from '@/domain/search/search.ts';
import { snippet } from '@/domain/search/snippet.ts';

const item = (id: string, change: Partial<SearchItem>): SearchItem => ({
  ...{ kind: 'passage', id, title: '', text: '', more: '', theme: '', keywords: [], ...change },
});
const items = [
  item('text', { title: 'John 15:13', text: 'I will give you rest, my friend.' }),
  item('theme', { title: 'Psalm 34:18', text: 'The LORD is near.', theme: 'rest' }),
  item('title', { kind: 'practice', title: 'Rest a while', text: 'A café is near.' }),
  item('range', { title: 'Isaiah 66:12-13', more: 'Don’t hurry.', keywords: ['isa'] }),
  item('letter', { title: '1 John 4:10', text: 'This is love.', theme: 'fear-and-anxiety' }),
];
const index = buildIndex(items);
const ids = (query: string, limit = 9) => search(index, query, limit).items.map(({ id }) => id);

/** Letters whose upper and lower case fold alike: Latin, with common accents. */
const letters = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)),
});
const everyWord = items.flatMap(({ title, text, more, theme }) =>
  wordsOf(`${title} ${text} ${more} ${theme}`),
);

describe('search', () => {
  it.each([
    ['rest', ['title', 'theme', 'text']],
    ['REST', ['title', 'theme', 'text']],
    ['re', ['title', 'theme', 'text']],
    ['near rest', ['title', 'theme']],
    ['cafe', ['title']],
    ['CAFÉ', ['title']],
    ["don't", ['range']],
    ['dont', ['range']],
    ['anxiety', ['letter']],
    ['fear-and-anxiety', ['letter']],
    ['psalm', ['theme']],
    ['Ps 34', ['theme']],
    ['psalm 34:18', ['theme']],
    ['psalm 34:19', []],
    ['psalm 3', []],
    ['isa 66:13', ['range']],
    ['isa', ['range']],
    ['1 john', ['letter']],
    ['jn 15', ['text']],
    ['est', []],
    ['rest nowhere', []],
    ['', []],
    ['  ', []],
    ['?!', []],
  ])('finds by "%s"', (query, found) => {
    expect(ids(query)).toEqual(found);
  });

  it('respects the limit and reports how many were found', () => {
    expect(search(index, 'rest', 2).total).toBe(3);
    expect(ids('rest', 2)).toEqual(['title', 'theme']);
  });

  it('never throws and finds only existing items', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        for (const { id } of search(index, query, 9).items) {
          expect(items.some((one) => one.id === id)).toBe(true);
        }
      }),
    );
  });

  it('finds only items that have every word of the query', () => {
    const query = fc
      .array(fc.tuple(fc.constantFrom(...everyWord), fc.nat(8)), { minLength: 1, maxLength: 3 })
      .map((words) => words.map(([word, length]) => word.slice(0, length + 1)).join(' '));
    fc.assert(
      fc.property(
        query.filter((typed) => !/\d/.test(typed)),
        (typed) => {
          for (const found of search(index, typed, 9).items) {
            const { title, text, more, theme, keywords } = found;
            const all = wordsOf([title, text, more, theme, ...keywords].join(' '));
            for (const word of wordsOf(typed)) {
              expect(all.some((other) => other.startsWith(word))).toBe(true);
            }
          }
        },
      ),
    );
  });

  it.each([
    ['Turkish', 'İstanbul Işık', 'istanbul isik'],
    ['German', 'STRASSE Größe', 'straße grosse'],
    ['Greek', 'ΛΌΓΟΣ', 'λογος'],
    ['Vietnamese', 'Đức Chúa Trời', 'đuc chua troi'],
    ['Arabic with its vowel signs', 'الرَّبُّ رَاعِيَّ', 'الرب راعي'],
    ['Arabic from a Persian keyboard', 'على كتاب', 'علی کتاب'],
    ['Hebrew with its points and final letters', 'שָׁלוֹם', 'שלומ'],
    ['Polish', 'Łódź', 'lodz'],
    ['Danish', 'Ærø Ångström', 'aero angstrom'],
    ['French', 'Cœur', 'coeur'],
    ['Icelandic', 'Þórður', 'thordur'],
    ['Hausa', 'Ɗan ƙasa', 'dan kasa'],
    ['Ukrainian', 'Ґанок їжак', 'ганок іжак'],
    ['wide Latin letters and ligatures', 'Ｐｅａｃｅ ﬁnds', 'peace finds'],
    ['Arabic and Persian digits', '٣٤ ۳۴', '34 34'],
    [
      'a soft hyphen and zero-width characters',
      'com\u00adfort\u200b\u2060 pe\u200dace\ufeff',
      'comfort peace',
    ],
    ['directions', '\u202ecalm\u202c \u2067rest\u2069', 'calm rest'],
  ])('folds %s without being told the language', (_name, text, typed) => {
    expect(fold(text)).toBe(fold(typed));
  });

  it('ignores case and accents', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('words', () => {
  it.each([
    ['Thai, whose vowels are letters', 'ที่รัก ที่', ['ที่รัก', 'ที่']],
    ['Hindi, whose vowels are letters', 'की का', ['की', 'का']],
    ['Chinese between punctuation', '神是愛，羊', ['神是愛', '羊']],
    ['Japanese beside Latin letters', '羊をgood牧する', ['羊を', 'good', '牧する']],
    ['emoji, each for itself', 'thanks🙏🙏🏽 ❤️', ['thanks', '🙏', '🙏', '❤']],
    ['a flag as one', '🇩🇪🇫🇷', ['🇩🇪', '🇫🇷']],
    ['other symbols', '5 € ♥', ['5', '€', '♥']],
  ])('are those of %s', (_name, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['inside a text without blanks', '神は愛です。羊も', '愛', true],
    ['inside Thai', 'พระเจ้าทรงรักเรา', 'รัก', true],
    ['not with another vowel', 'พระเจ้าทรงรักเรา', 'รอก', false],
    ['at the start of a word with blanks', 'Господь близок', 'близ', true],
    ['not inside of a word with blanks', 'Господь близок', 'лизок', false],
    ['an emoji', 'Thank you 🙏', '🙏', true],
    ['no other emoji', 'Thank you 👍', '🙏', false],
  ])('are found %s', (_name, text, query, isFound) => {
    const only = buildIndex([item('only', { text })]);
    expect(search(only, query, 9).total).toBe(isFound ? 1 : 0);
  });
});

describe('a snippet', () => {
  const text = 'You are tired. It is not your fault. “Help works.” Rest comes.';
  it.each([
    ['tired', text],
    ['fault', '… It is not your fault. “Help works.” Rest comes.'],
    ['REST', '… Rest comes.'],
    ['help', '… “Help works.” Rest comes.'],
    ['nowhere', null],
    ['', null],
  ])('begins with the first sentence that has "%s"', (query, expected) => {
    expect(snippet(text, query)).toBe(expected);
  });
});
