import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../content/languages.ts';
import type { Edition } from '../../content/types.ts';
import { ContentError } from './content-error.ts';
import { readContentFile } from './read-file.ts';
import { versesOf } from './reference.ts';
import { editionFile } from './schema.ts';

export type Scripture = {
  /** Those of the language. */
  editions: Edition[];
  /** The id of the one that is quoted unless a passage names another. */
  standard: string;
  /**
   * The text of a reference such as "Psalm 34:18" or "Ecclesiastes 3:1,4" in an edition, verses
   * joined by one space. Null when the reference is unknown or the edition lacks a verse.
   */
  quote: (reference: string, edition: string) => string | null;
};

type Verses = Map<string, string>;

/**
 * Loads the pinned editions of a language.
 * @param root project folder
 * @throws ContentError when a text does not have the checksum that editions.yaml names
 */
export function loadScripture(root: string, { code, edition: standard }: Language): Scripture {
  const folder = join(root, 'content/scripture');
  const { data, place } = readContentFile(root, join(folder, 'editions.yaml'), editionFile);
  const texts = new Map<string, Verses>();
  data.forEach((edition, index) => {
    if (edition.language !== code) return;
    const bytes = readFileSync(join(folder, edition.file));
    if (createHash('sha256').update(bytes).digest('hex') !== edition.sha256) {
      throw new ContentError(
        place(index, 'sha256'),
        `${edition.file} is not the pinned text. Bring the file back as it was; never edit a verse.`,
      );
    }
    texts.set(edition.id, parseVerses(bytes.toString('utf8')));
  });

  if (!texts.has(standard)) {
    const advice = `add the edition "${standard}", which content/languages.ts names for "${code}"`;
    throw new ContentError(place(), advice);
  }
  return {
    editions: data
      .filter(({ id }) => texts.has(id))
      .map(({ id, name, licence }) => ({ id, name, licence, languages: [code] })),
    standard,
    quote: (reference, edition) => {
      const found = versesOf(reference)?.map((verse) => texts.get(edition)?.get(verse));
      return found?.every((text) => text !== undefined)
        ? withoutUnpairedQuotes(found.join(' '))
        : null;
    },
  };
}

function parseVerses(tsv: string): Verses {
  const verses: Verses = new Map();
  for (const line of tsv.split('\n').slice(1)) {
    const [book, chapter, verse, text] = line.split('\t');
    if (text) verses.set(`${book} ${chapter}:${verse}`, text);
  }
  return verses;
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
