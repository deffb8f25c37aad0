import { bookNamed } from './books.ts';
import { fold } from './fold.ts';

export type Reference = {
  /** Three letters, as in "PSA". */
  book: string;
  /** Null for a numbered book alone: "1 cor". */
  chapter: number | null;
  /** First and last verse of each range, inclusive. Empty for the whole chapter. */
  verses: readonly (readonly [number, number])[];
};

const ORDINALS: Readonly<Record<string, string>> = {
  ...{ i: '1', ii: '2', iii: '3', first: '1', second: '2', third: '3' },
  ...{ '1st': '1', '2nd': '2', '3rd': '3' },
};

/** An optional number, a name, an optional chapter and verses: "1 cor 13:4-7". */
const SHAPE =
  /^(?:(iii|ii|i|first|second|third|1st|2nd|3rd) |([123]) ?)?([a-z][a-z ]*?) ?(?:(\d{1,3})(?:(?: ?: ?| v? ?)([\d, -]*))?)?$/;
const MAX_LENGTH = 60;

/**
 * Reads a Bible reference as people type it: "Ps 34", "psalm 34:18", "1cor 13:4-7".
 * @returns null for anything else, and for a name that could mean several books
 */
export function parseReference(query: string): Reference | null {
  if (query.length > MAX_LENGTH) return null;
  const parts = SHAPE.exec(normalize(query));
  if (!parts) return null;
  const [, ordinal = '', digit, name = '', chapter, verses = ''] = parts;
  const number = digit ?? ORDINALS[ordinal] ?? '';
  const book = bookNamed(number + name.replaceAll(' ', ''));
  if (!book) return null;
  // A name alone may be an ordinary word ("mark", "numbers", "job"); after a number it is a book.
  if (chapter === undefined) return number ? { book: book.id, chapter: null, verses: [] } : null;

  const reference = { book: book.id, chapter: Number(chapter), verses: rangesIn(verses) };
  if (!book.single || reference.chapter === 1 || reference.verses.length > 0) return reference;
  return { book: book.id, chapter: 1, verses: [[reference.chapter, reference.chapter]] };
}

/** Whether two references may have a verse in common. */
export function overlaps(a: Reference, b: Reference): boolean {
  if (a.book !== b.book) return false;
  if (a.chapter === null || b.chapter === null) return true;
  if (a.chapter !== b.chapter) return false;
  if (a.verses.length === 0 || b.verses.length === 0) return true;
  return a.verses.some(([from, to]) => b.verses.some(([start, end]) => from <= end && start <= to));
}

/** Folded, with single spaces, "34.18" as "34:18", and no other dots. */
function normalize(query: string): string {
  return fold(query)
    .replace(/(\d) ?\. ?(?=\d)/g, '$1:')
    .replaceAll('.', ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "1,4-6" → [[1, 1], [4, 6]]. A half-typed range is its first verse: "4-" is 4. */
function rangesIn(verses: string): [number, number][] {
  return [...verses.matchAll(/(\d{1,3})(?: ?- ?(\d{1,3}))?/g)].map(([, from, to]) => {
    const first = Number(from);
    return [first, Math.max(first, Number(to ?? from))];
  });
}
