import { Canon, VerseRef } from '@sillsdev/scripture';

/** Names that people write, if the list of books has another. */
const NAMES: Readonly<Record<string, string>> = {
  Psalm: 'Psalms',
  'Song of Solomon': 'Song of Songs',
  Esther: 'Esther (Hebrew)',
  Daniel: 'Daniel (Hebrew)',
};

/** "Psalm 34:18" → ["PSA 34:18"]; null when it is not a reference. */
export function versesOf(reference: string): string[] | null {
  const parts = /^(.+?) (\d+:[\d,\-–]+)$/.exec(reference);
  if (!parts?.[1] || !parts[2]) return null;
  const name = NAMES[parts[1]] ?? parts[1];
  const book = Canon.allBookIds.find((id) => Canon.bookIdToEnglishName(id) === name);
  if (!book) return null;
  try {
    const verses = new VerseRef(`${book} ${parts[2].replaceAll('–', '-')}`).allVerses();
    return verses.map((verse) => `${book} ${verse.chapter}:${verse.verse}`);
  } catch {
    return null;
  }
}
