import { bookNamed } from './books.ts';
import { fold } from './fold.ts';
import { withDigits } from './numerals.ts';

export type Reference = {
  /** Three letters, as in "PSA"; or `ANY_BOOK`. */
  book: string;
  /**
   * First and last place of each range, inclusive. A place is chapter × 1000 + verse; a whole chapter
   * begins at verse 0, and a whole book at chapter 0.
   */
  ranges: readonly [Range, ...Range[]];
};

type Range = readonly [number, number];

/** More than any book has chapters, and any chapter has verses. */
const LAST = 999;
const MAX_LENGTH = 100;
export const ANY_BOOK = '';

/** An optional number, a name, then an optional chapter with its verses: "1 cor 13:4-7". */
const SHAPE = /^(?:([123]) ?)?([a-z][a-z ]*?) ?(?:(\d{1,3}(?!\d)[\d :,.-]*))?$/;

/** A name of a book that begins an ordinary phrase, such as "is one", "am I" or "act two". */
const ORDINARY = /^(?:am|is|so|he|acts?|job|mark|song|numbers|judges) (?![ivxlc]{2})\S+$/;
/** The number of a book, written together with its name: "iicor". */
const GLUED = /^i{1,3}(?=[a-z]{2})/;

/**
 * Reads a Bible reference as people write it: "Ps 34", "psalm 34:18a", "1cor 13,4-7", "II Cor 1 v 3ff".
 * @returns null for anything else, and for a name that could mean several books
 */
export function parseReference(query: string): Reference | null {
  if (query.length > MAX_LENGTH) return null;
  const text = plainReference(query);
  return read(text) ?? (ORDINARY.test(text) ? null : read(withDigits(text)));
}

/** Reads what is typed into a search: a reference, or a chapter and verses of any book, as in "34:18". */
export function parseSought(query: string): Reference | null {
  const reference = parseReference(query);
  if (reference || query.length > MAX_LENGTH) return reference;
  const text = plainReference(query);
  return /^\d{1,3}:\d{1,3}[\d :,.-]*$/.test(text)
    ? { book: ANY_BOOK, ranges: rangesIn(text, false) }
    : null;
}

/** Whether two references may have a verse in common. */
export function overlaps(a: Reference, b: Reference): boolean {
  return (
    (a.book === b.book || a.book === ANY_BOOK || b.book === ANY_BOOK) &&
    a.ranges.some(([from, to]) => b.ranges.some(([start, end]) => from <= end && start <= to))
  );
}

function read(text: string): Reference | null {
  const [, number = '', spaced = '', places] = SHAPE.exec(text) ?? [];
  const name = number + spaced.replaceAll(' ', '');
  const book = bookNamed(name) ?? bookNamed(name.replace(GLUED, ({ length }) => `${length}`));
  if (!book) return null;
  if (places !== undefined) return { book: book.id, ranges: rangesIn(places, book.single) };
  // A name alone may be an ordinary word ("mark", "numbers", "job"); after a number it is a book.
  return number ? { book: book.id, ranges: [[0, placeOf(LAST, LAST)]] } : null;
}

/** The ways to write a reference, each with what stands for it in the one way that is read. */
const WAYS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  // Around it: brackets, quotation marks, the edition.
  [/^[\s("[]+|[\s)"\].,;!?]+$/g, ''],
  [/[ ,]*\(?\b(?:niv|esv|n?kjv|bsb|web|nlt|nasb|csb|n?rsv|msg|amp|asv|net|cev|gnt|nab|njb)$/, ''],
  // Dots of short forms, but not in "34.18".
  [/(?<=\d) ?\. ?(?=\d)/g, '.'],
  [/\.(?!\d)|(?<!\d)\./g, ' '],
  [/[∶꞉׃]/g, ':'],
  // The number of a book, and what long titles have beside its name.
  [/^(?:the )?(?:iii|third|3rd|three) /, '3 '],
  [/^(?:the )?(?:ii|second|2nd|two) /, '2 '],
  [/^(?:the )?(?:i|first|1st|one) /, '1 '],
  [/^(?:the )?(\d+)(?:st|nd|rd|th) psalm\b/, 'psalm $1'],
  [/(?<=\d[a-f]*) ?(?:to|through|thru|bis|[~〜]) ?(?=\d)/g, '-'],
  [/\b(?:the|of|to|book|gospel|according|letter|epistle|saint|st|paul|chapters?|ch) /g, ''],
  // "34 verse 18", "34v18", "xxiii v 4".
  [/(?<=\d[ ,:]*|\b[ivxlc]+[ ,:]+)(?:vv?|vss?|vers)[ .]*(?=\d)|\bv(?:erses? ?)?(?=\d)/g, ' '],
  // "18a", "18f", "18ff", and lists.
  [/(?<=\d)[a-e](?![a-z])/g, ''],
  [/(\d+) ?f(?![a-z])/g, (_all, verse = '') => `${verse}-${Number(verse) + 1}`],
  [/(?<=\d) ?ff(?![a-z])/g, `-${LAST}`],
  [/(?<=\d) ?(?:and|[&;+]) ?(?=\d)/g, ','],
  [/\s+/g, ' '],
  [/ ?([-:,]) ?/g, '$1'],
];

function plainReference(query: string): string {
  return WAYS.reduce(
    (text, [way, plain]) => text.replace(way, plain as string),
    fold(query),
  ).trim();
}

const placeOf = (chapter: number, verse: number) => chapter * 1000 + verse;

/**
 * "3:1,4-6" → chapter 3, verses 1 and 4 to 6; "34-35" → two chapters. In German one writes "3,1.4-6".
 * A half-typed range is its beginning: "4-" is 4.
 * @param isSingle numbers alone are verses: in "Jude 24", 24 is a verse
 */
function rangesIn(places: string, isSingle: boolean): Reference['ranges'] {
  const text = places.replace(/^(\d+)[., ](?=\d)/, '$1:');
  /** The chapter that a number alone is a verse of; null: it is itself a chapter. */
  let chapter = isSingle && text !== '1' ? 1 : null;
  const ranges = (text.match(/[\d:-]+/g) ?? []).map((range): Range => {
    const [from = '', to = from] = range.split('-').filter(Boolean);
    const [first = 0, verse] = from.split(':').filter(Boolean).map(Number);
    if (verse !== undefined) chapter = isSingle ? 1 : first;
    const start = verse ?? (chapter === null ? 0 : first);
    const [end = 0, endVerse] = to.split(':').filter(Boolean).map(Number);
    const begin = placeOf(chapter ?? first, start);
    if (to === from) return [begin, chapter === null ? placeOf(first, LAST) : begin];
    if (endVerse !== undefined) return [begin, placeOf(end, endVerse)];
    return [begin, Math.max(begin, chapter === null ? placeOf(end, LAST) : placeOf(chapter, end))];
  });
  const [head, ...others] = ranges;
  return [head ?? [0, 0], ...others];
}
