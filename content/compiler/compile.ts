import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import type { Card, Edition, Help, Letter, Passage, Source } from '../types.ts';
import { ContentError, type Place } from './content-error.ts';
import { readContentFile } from './read-file.ts';
import { cardFile, helpFile, letterFile, passageFile, sourceFile, themeFile } from './schema.ts';
import { loadScripture } from './scripture.ts';

export type Compiled = {
  passages: Passage[];
  /** Those of `article.yaml`: the page carries them with it. */
  builtIn: Passage[];
  practices: Card[];
  reasons: Card[];
  letter: Letter;
  help: Help;
  editions: Edition[];
};

/**
 * Reads all content of one language, checks it, and joins each passage with its Scripture text.
 * @param root project folder
 * @param language folder name under content/, for example "en"
 * @throws ContentError for the first thing an author has to mend
 */
export function compileContent(root: string, language: string): Compiled {
  const content = join(root, 'content');
  const folder = join(content, language);
  const scripture = loadScripture(root);
  const known = readContentFile(root, join(content, 'sources.yaml'), sourceFile).data;
  const themes = readContentFile(root, join(content, 'themes.yaml'), themeFile).data;
  const ids = new Map<string, Place>();

  const claim = (id: string, place: Place) => {
    const first = ids.get(id);
    if (first) {
      throw new ContentError(
        place,
        `"${id}" is taken (${first.file}:${first.line}). Choose another id.`,
      );
    }
    ids.set(id, place);
  };

  const sources = (facts: string[], place: (index: number) => Place): Source[] =>
    facts.map((fact, index) => {
      const source = known[fact];
      if (!source) throw new ContentError(place(index), `"${fact}" is not in content/sources.yaml`);
      return source;
    });

  const passagesOf = (name: string): Passage[] => {
    const path = join(folder, 'passages', name);
    const { data, place } = readContentFile(root, path, passageFile);
    return data.map((entry, index) => {
      claim(entry.id, place(index, 'id'));
      if (!themes.includes(entry.theme)) {
        throw new ContentError(
          place(index, 'theme'),
          `"${entry.theme}" is not in content/themes.yaml`,
        );
      }
      sources(entry.sources, (fact) => place(index, 'sources', fact));
      const text = scripture.quote(entry.reference);
      if (text === null) {
        throw new ContentError(
          place(index, 'reference'),
          `${scripture.default.name} has no "${entry.reference}". Write it like "Psalm 34:18".`,
        );
      }
      return {
        id: entry.id,
        reference: entry.reference,
        edition: entry.quote?.edition ?? scripture.default.id,
        text: entry.quote?.text ?? text,
        reflection: entry.reflection,
        beside: entry.beside,
        theme: entry.theme,
      };
    });
  };

  const cardsOf = (name: string): Card[] => {
    const { data, place } = readContentFile(root, join(folder, name), cardFile);
    return data.map((card, index) => {
      claim(card.id, place(index, 'id'));
      return { ...card, sources: sources(card.sources, (fact) => place(index, 'sources', fact)) };
    });
  };

  const single = <T extends { sources: string[] }>(
    name: string,
    schema: v.GenericSchema<unknown, T>,
  ) => {
    const { data, place } = readContentFile(root, join(folder, name), schema);
    return { ...data, sources: sources(data.sources, (fact) => place('sources', fact)) };
  };

  const builtIn = passagesOf('article.yaml');
  const others = readdirSync(join(folder, 'passages'))
    .filter((name) => name.endsWith('.yaml') && name !== 'article.yaml')
    .sort()
    .flatMap(passagesOf);
  return {
    passages: [...builtIn, ...others],
    builtIn,
    practices: cardsOf('practices.yaml'),
    reasons: cardsOf('reasons.yaml'),
    letter: single('letter.yaml', letterFile),
    help: single('help.yaml', helpFile),
    editions: [scripture.default],
  };
}
