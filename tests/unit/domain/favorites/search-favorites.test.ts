import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savablePassage, save } from '@/domain/favorites/favorite.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import { newOwnPassage } from '@/domain/favorites/own-passage.ts';
import { findable, findFavorites } from '@/domain/favorites/search-favorites.ts';
import { wordsOf } from '@/domain/search/fold.ts';

const psalm = save(
  savablePassage({
    ...{ id: 'psalm-34-18', reference: 'Psalm 34:18', edition: 'BSB', aside: '' },
    ...{ text: 'The LORD is near to the brokenhearted.', reflection: 'Near, as you are.' },
  }),
  undefined,
  1,
);
const own = (title: string, text: string) =>
  newOwnPassage({ title, text, reflection: '', theme: '' }, title || text, 'p', 0, 2);
const sister = own('From my sister', 'Du schaffst das, Zoë. Größer.');
const typed = own('ps 34:17-19', 'typed by hand');
const noted = writeNote(writeNote(own('', 'Hold on'), 'the storm', [], 'q', 3), 'snow', [], 'r', 4);
const chinese = own('我的', '耶和華是我的牧者，羊不缺乏。');
const thanks = own('', 'Merci 🙏 for com\u00adfort, Łucja');
const thai = own('', 'พระเจ้าทรงรักเรา');

const all = [psalm, sister, typed, noted, chinese, thanks, thai].map(findable);
const found = (query: string) => findFavorites(all, query);

describe('searching favorites', () => {
  it.each([
    ['a word of the text', 'brokenhearted', [psalm]],
    ['the beginning of a word', 'broken', [psalm]],
    ['a word of the reflection', 'as you', [psalm]],
    ['a title', 'sister', [sister]],
    ['small letters and no accents', 'zoe', [sister]],
    ['capitals', 'GRÖSSER', [sister]],
    ['every word, in any order', 'near lord', [psalm]],
    ['a note', 'snow', [noted]],
    ['a note that another page wrote', 'storm', [noted]],
    ['a Bible reference, however it is written', 'Ps. 34', [psalm, typed]],
    ['a verse within a range', 'Psalm 34:17', [typed]],
    ['a verse of any book', '34:18ff', [psalm, typed]],
    ['a letter inside a text without blanks', '羊', [chinese]],
    ['a word inside a text without blanks', 'รัก', [thai]],
    ['an emoji', '🙏', [thanks]],
    ['a word with a soft hyphen in it', 'comfort', [thanks]],
    ['a letter that has no accent to leave out', 'lucja', [thanks]],
  ])('matches %s', (_what, query, expected) => {
    expect(found(query)).toEqual(expected.map(({ id }) => id));
  });

  it.each([
    ['the middle of a word', 'hearted'],
    ['two words as one', 'nearto'],
    ['words of two different favorites', 'lord sister'],
    ['another verse of the chapter', 'Psalm 34:1'],
    ['an emoji that is nowhere', '🌈'],
  ])('does not match %s', (_what, query) => {
    expect(found(query)).toEqual([]);
  });

  it.each(['', '  ', '“…”'])('finds everything for a query without words: "%s"', (query) => {
    expect(found(query)).toHaveLength(all.length);
  });

  it('finds “ẞ” as people write it', () => {
    const text = [findable(own('', 'FUẞBALL'))];
    for (const query of ['fussball', 'fußball', 'FUẞBALL']) {
      expect(findFavorites(text, query), query).toHaveLength(1);
    }
  });

  it('finds a favorite by the start of any of its words, in any script', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((written) => `a ${written}`);
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (written, which, length) => {
        const content = wordsOf(written);
        const word = [...(content[which % content.length] ?? '')];
        const query = word.slice(0, 1 + (length % word.length)).join('');
        expect(findFavorites([findable(own('', written))], query)).toHaveLength(1);
      }),
    );
  });
});
