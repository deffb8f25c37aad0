import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Canon, VerseRef } from '@sillsdev/scripture';
import type { Edition } from '../types.ts';
import { ContentError } from './content-error.ts';
import { readContentFile } from './read-file.ts';
import { editionFile } from './schema.ts';

export type Scripture = {
  default: Edition;
  /**
   * The text of a reference such as "Psalm 34:18" or "Ecclesiastes 3:1,4" in the default edition,
   * verses joined by one space. Null when the reference is unknown or the edition lacks a verse.
   */
  quote: (reference: string) => string | null;
};

/**
 * Loads the pinned default edition.
 * @param root project folder
 * @throws ContentError when the text does not have the checksum that editions.yaml names
 */
export function loadScripture(root: string): Scripture {
  const folder = join(root, 'content/scripture');
  const { data, place } = readContentFile(root, join(folder, 'editions.yaml'), editionFile);
  const index = data.findIndex((edition) => edition.default);
  const edition = data[index];
  if (!edition) throw new ContentError(place(), 'mark one edition with `default: true`');

  const bytes = readFileSync(join(folder, edition.file));
  if (createHash('sha256').update(bytes).digest('hex') !== edition.sha256) {
    throw new ContentError(
      place(index, 'sha256'),
      `${edition.file} is not the pinned text. Bring the file back as it was; never edit a verse.`,
    );
  }

  const verses = new Map<string, string>();
  for (const line of bytes.toString('utf8').split('\n').slice(1)) {
    const [book, chapter, verse, text] = line.split('\t');
    if (text) verses.set(`${book} ${chapter}:${verse}`, text);
  }

  return {
    default: { id: edition.id, name: edition.name, licence: edition.licence },
    quote: (reference) => {
      const found = versesOf(reference)?.map((key) => verses.get(key));
      return found?.every((text) => text !== undefined)
        ? withoutUnpairedQuotes(found.join(' '))
        : null;
    },
  };
}

/** "Psalm 34:18" → ["PSA 34:18"]; null when it is not a reference. */
function versesOf(reference: string): string[] | null {
  const parts = /^(.+?) (\d+:[\d,\-–]+)$/.exec(reference);
  if (!parts?.[1] || !parts[2]) return null;
  const name = parts[1].replace(/^Psalm$/, 'Psalms');
  const book = Canon.allBookIds.find((id) => Canon.bookIdToEnglishName(id) === name);
  if (!book) return null;
  try {
    const verses = new VerseRef(`${book} ${parts[2].replaceAll('–', '-')}`).allVerses();
    return verses.map((verse) => `${book} ${verse.chapter}:${verse.verse}`);
  } catch {
    return null;
  }
}

/**
 * A speech may begin or end in another verse, which leaves one lone quotation mark at an edge.
 * It may be left out for display; nothing else of an edition's text may change.
 */
function withoutUnpairedQuotes(text: string): string {
  const opens = text.split('“').length;
  const closes = text.split('”').length;
  if (closes === opens + 1 && text.endsWith('”')) return text.slice(0, -1);
  if (opens === closes + 1 && text.startsWith('“')) return text.slice(1);
  return text;
}
