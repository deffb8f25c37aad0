import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { LANGUAGES, type Language } from '../../content/languages.ts';
import type { Card, Edition, Help, Letter, Passage, Source } from '../../content/types.ts';
import { checkVoice, compileLines, compilePassages } from './compile-passages.ts';
import { ContentError, type Place } from './content-error.ts';
import { openContentRegistry } from './content-registry.ts';
import { readContentFile } from './read-file.ts';
import { cardFile, helpFile, letterFile, sourceFile, themeFile } from './schema.ts';
import { loadScripture } from './scripture.ts';
import { typographic, typographicIn } from './typography.ts';

export type Compiled = {
  passages: Passage[];
  /** Those of `article.yaml`: the page carries them with it. */
  builtIn: Passage[];
  /** Encouragement with no Scripture. */
  lines: Passage[];
  practices: Card[];
  reasons: Card[];
  /** What the article leaves out: other reasons, scary thoughts, partners. */
  moreCards: Card[];
  letter: Letter;
  help: Help;
  editions: Edition[];
  themes: string[];
  /** All sources by fact id, and the ids that content names. */
  sources: Record<string, Source>;
  usedSources: ReadonlySet<string>;
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
  const scripture = loadScripture(root, rowOf(language));
  const sources = typographicIn(
    readContentFile(root, join(content, 'sources.yaml'), sourceFile).data,
  );
  const themes = readContentFile(root, join(content, 'themes.yaml'), themeFile).data;
  const registry = openContentRegistry(themes, sources);

  const passagesOf = (name: string) =>
    compilePassages(
      root,
      join(folder, 'passages', name),
      scripture,
      registry,
      name === ARTICLE_FILE,
    );

  const cardsOf = (name: string, practiceIds?: readonly string[]): Card[] => {
    const { data, place } = readContentFile(root, join(folder, name), cardFile);
    return data.map((card, index) => {
      registry.id(card.id, place(index, 'id'));
      const said = [card.body, card.tell, card.leave, ...card.steps].join(' ');
      checkVoice(said, place(index, 'body'));
      if (practiceIds) checkHelps(card.helps, practiceIds, (help) => place(index, 'helps', help));
      return {
        ...typographicIn(card),
        plain: typographic(card.plain ?? card.body),
        sources: registry.sources(card.sources, (fact) => place(index, 'sources', fact)),
      };
    });
  };

  const single = <T extends { sources: string[] }>(
    name: string,
    schema: v.GenericSchema<unknown, T>,
  ) => {
    const { data, place } = readContentFile(root, join(folder, name), schema);
    return {
      ...typographicIn(data),
      sources: registry.sources(data.sources, (fact) => place('sources', fact)),
    };
  };

  const builtIn = passagesOf(ARTICLE_FILE);
  const others = readdirSync(join(folder, 'passages'))
    .filter((name) => name.endsWith('.yaml') && name !== ARTICLE_FILE)
    .sort()
    .flatMap(passagesOf)
    .map(withTypography);
  const practices = cardsOf('practices.yaml');
  const practiceIds = practices.map(({ id }) => id);
  const lines = join(folder, 'lines.yaml');
  return {
    passages: [...builtIn, ...others],
    builtIn,
    lines: existsSync(lines) ? compileLines(root, lines, registry).map(withTypography) : [],
    practices,
    reasons: cardsOf('reasons.yaml', practiceIds),
    moreCards: cardsOf('more-cards.yaml', practiceIds),
    letter: single('letter.yaml', letterFile),
    help: single('help.yaml', helpFile),
    editions: scripture.editions,
    themes,
    sources,
    usedSources: registry.used,
  };
}

function rowOf(code: string): Language {
  const row = LANGUAGES.find((one) => one.code === code);
  if (!row) throw new Error(`content/languages.ts has no row for "${code}".`);
  return row;
}

/** The article's own passages: word for word, in its own translation. */
const ARTICLE_FILE = 'article.yaml';

/** Sets typographic marks in our own words about a passage. Its Scripture stays as its edition has it. */
function withTypography(passage: Passage): Passage {
  const { reflection, aside } = passage;
  return { ...passage, reflection: typographic(reflection), aside: typographic(aside) };
}

function checkHelps(
  helps: readonly string[],
  practices: readonly string[],
  place: (index: number) => Place,
): void {
  helps.forEach((id, index) => {
    if (!practices.includes(id))
      throw new ContentError(place(index), `there is no practice "${id}"`);
  });
}
