import { bookNamed } from './books.ts';
import { fold } from './fold.ts';

export type Reference = {
  /** Three letters, as in "PSA". */
  book: string;
  /** Null where a numbered book was named and nothing else: "1 cor". */
  chapter: number | null;
  /** From and to, both included; empty for the whole chapter. */
  verses: readonly (readonly [number, number])[];
};

const ORDINALS: Readonly<Record<string, string>> = {
  ...{ i: '1', ii: '2', iii: '3', first: '1', second: '2', third: '3' },
  ...{ '1st': '1', '2nd': '2', '3rd': '3' },
};

/** A number or none, a name, a chapter, verses: "1 cor 13:4-7". */
const SHAPE =
  /^(?:(iii|ii|i|first|second|third|1st|2nd|3rd) |([123]) ?)?([a-z][a-z ]*?) ?(?:(\d{1,3})(?:(?: ?: ?| v? ?)([\d, -]*))?)?$/;
/** Longer ones are no references. */
const LONGEST = 60;

/**
 * Reads what people type for a place in the Bible: "Ps 34", "psalm 34:18", "1cor 13:4-7".
 * @returns null for anything else, also for a name that could mean several books
 */
export function parseReference(query: string): Reference | null {
  if (query.length > LONGEST) return null;
  const parts = SHAPE.exec(plain(query));
  if (!parts) return null;
  const [, ordinal = '', digit, name = '', chapter, verses = ''] = parts;
  const number = digit ?? ORDINALS[ordinal] ?? '';
  const book = bookNamed(number + name.replaceAll(' ', ''));
  if (!book) return null;
  // A name alone may be any word ("mark", "numbers", "job"). With a number before it, it is a book.
  if (chapter === undefined) return number ? { book: book.id, chapter: null, verses: [] } : null;

  const place = { book: book.id, chapter: Number(chapter), verses: spans(verses) };
  if (!book.single || place.chapter === 1 || place.verses.length > 0) return place;
  return { book: book.id, chapter: 1, verses: [[place.chapter, place.chapter]] };
}

/** Whether two references have a verse in common, as far as they name verses. */
export function overlaps(a: Reference, b: Reference): boolean {
  if (a.book !== b.book) return false;
  if (a.chapter === null || b.chapter === null) return true;
  if (a.chapter !== b.chapter) return false;
  if (a.verses.length === 0 || b.verses.length === 0) return true;
  return a.verses.some(([from, to]) => b.verses.some(([start, end]) => from <= end && start <= to));
}

/** Folded, one blank at a time, "34.18" as "34:18" and no other dots. */
function plain(query: string): string {
  return fold(query)
    .replace(/(\d) ?\. ?(?=\d)/g, '$1:')
    .replaceAll('.', ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "1,4-6" → [[1, 1], [4, 6]]. What is typed only half is left out: "4-" is 4. */
function spans(verses: string): [number, number][] {
  return [...verses.matchAll(/(\d{1,3})(?: ?- ?(\d{1,3}))?/g)].map(([, from, to]) => {
    const first = Number(from);
    return [first, Math.max(first, Number(to ?? from))];
  });
}
