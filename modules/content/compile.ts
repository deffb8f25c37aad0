import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../content/languages.ts';
import type {
  Card,
  Edition,
  Help,
  Letter,
  LetterForm,
  Passage,
  Practice,
  Source,
} from '../../content/types.ts';
import { compilePractices, compileReasons } from './compile-cards.ts';
import { compileLines, compilePassages } from './compile-passages.ts';
import { ContentError } from './content-error.ts';
import { type ContentRegistry, openContentRegistry } from './content-registry.ts';
import { readContentFile } from './read-file.ts';
import { firstTabFile, helpFile, letterFile, sourceFile, themeFile } from './schema.ts';
import { loadScripture } from './scripture.ts';
import { typographic, typographicIn } from './typography.ts';

export type Compiled = {
  passages: Passage[];
  /** Those of `article.yaml`. */
  article: Passage[];
  /** Those that a page carries with it, for a reader of whom nothing is known. */
  builtIn: Passage[];
  /** Encouragement with no Scripture. */
  lines: Passage[];
  /** The article's own first, as in all lists. */
  practices: Practice[];
  reasons: Card[];
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

  const files = (kind: string) => yamlFiles(join(folder, kind));
  const own = join(folder, 'passages', ARTICLE_FILE);
  const article = compilePassages(root, own, scripture, registry, true);
  const others = files('passages')
    .filter((path) => path !== own)
    .flatMap((path) => compilePassages(root, path, scripture, registry, false))
    .map(withTypography);
  const passages = [...article, ...others];
  const practices = files('practices').flatMap((path) => compilePractices(root, path, registry));
  const practiceIds = practices.map(({ id }) => id);
  const lines = join(folder, 'lines.yaml');
  return {
    passages,
    article,
    builtIn: firstTabPassages(root, passages),
    lines: existsSync(lines) ? compileLines(root, lines, registry).map(withTypography) : [],
    practices,
    reasons: files('reasons').flatMap((path) => compileReasons(root, path, registry, practiceIds)),
    letter: compileLetter(root, join(folder, 'letter.yaml'), registry),
    help: compileHelp(root, join(folder, 'help.yaml'), registry),
    editions: scripture.editions,
    themes,
    sources,
    usedSources: registry.used,
  };
}

/** The passages of the first tab, which must fit every reader. */
function firstTabPassages(root: string, passages: readonly Passage[]): Passage[] {
  const { data, place } = readContentFile(
    root,
    join(root, 'content', 'first-tab.yaml'),
    firstTabFile,
  );
  const found = data.flatMap((id, index) => {
    const passage = passages.find((one) => one.id === id);
    if (!passage) return [];
    const { loss, partner, hospital } = passage;
    if (loss !== true || partner !== true || hospital !== true)
      throw new ContentError(place(index), `"${id}" does not fit every reader`);
    // Before anything is chosen, no other edition is shown.
    return [{ ...passage, others: {} }];
  });
  if (found.length === 0) throw new ContentError(place(), 'none of these passages is there');
  return found;
}

function compileLetter(root: string, path: string, registry: ContentRegistry): Letter {
  const { data, place } = readContentFile(root, path, letterFile);
  const form = (name: keyof Letter): LetterForm => ({
    ...typographicIn(data[name]),
    sources: registry.sources(data[name].sources, (fact) => place(name, 'sources', fact)),
  });
  return {
    home: form('home'),
    hospital: form('hospital'),
    partner: form('partner'),
    loss: form('loss'),
  };
}

function compileHelp(root: string, path: string, registry: ContentRegistry): Help {
  const { data, place } = readContentFile(root, path, helpFile);
  const sources = registry.sources(data.sources, (fact) => place('sources', fact));
  return { ...typographicIn(data), sources };
}

/** The YAML files of a folder, the article's first, then by name; none if there is no folder. */
function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names
    .sort((a, b) => Number(b === ARTICLE_FILE) - Number(a === ARTICLE_FILE) || (a < b ? -1 : 1))
    .map((name) => join(folder, name));
}

function rowOf(code: string): Language {
  const row = LANGUAGES.find((one) => one.code === code);
  if (!row) throw new Error(`content/languages.ts has no row for "${code}".`);
  return row;
}

/** What the article has itself. Its passages stand word for word, in its own translation. */
const ARTICLE_FILE = 'article.yaml';

/** Sets typographic marks in our own words about a passage. Its Scripture stays as its edition has it. */
function withTypography(passage: Passage): Passage {
  const { reflection, aside } = passage;
  return { ...passage, reflection: typographic(reflection), aside: typographic(aside) };
}
