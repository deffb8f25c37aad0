import type * as v from 'valibot';
import type { Card, Practice, Place as Where } from '../../content/types.ts';
import { PLACES } from '../../content/types.ts';
import { checkVoice } from './compile-passages.ts';
import { ContentError, type Place } from './content-error.ts';
import type { ContentRegistry } from './content-registry.ts';
import { readContentFile } from './read-file.ts';
import { practiceFile, reasonFile } from './schema.ts';
import { typographic, typographicIn } from './typography.ts';

/**
 * Reads one file of practices.
 * @throws ContentError for the first thing its author has to mend
 */
export function compilePractices(
  root: string,
  path: string,
  registry: ContentRegistry,
): Practice[] {
  return readCards(root, path, practiceFile, registry).map(({ card }) => ({
    ...card,
    where: placesOf(card.where),
  }));
}

/**
 * Reads one file of reasons.
 * @param practices ids of all practices
 * @throws ContentError for the first thing its author has to mend
 */
export function compileReasons(
  root: string,
  path: string,
  registry: ContentRegistry,
  practices: readonly string[],
): Card[] {
  return readCards(root, path, reasonFile, registry).map(({ card, at }) => {
    card.helps.forEach((id, index) => {
      if (!practices.includes(id))
        throw new ContentError(at('helps', index), `there is no practice "${id}"`);
    });
    return card;
  });
}

type Written = Omit<Card, 'plain' | 'sources'> & {
  plain?: string | undefined;
  sources: string[];
};

/** What practices and reasons have in common; `at` names the place of a card's field. */
function readCards<T extends Written>(
  root: string,
  path: string,
  schema: v.GenericSchema<unknown, T[]>,
  registry: ContentRegistry,
) {
  const { data, place } = readContentFile(root, path, schema);
  return data.map((written, index) => {
    const at = (...field: (string | number)[]): Place => place(index, ...field);
    registry.id(written.id, at('id'));
    const { body, tell, leave, steps } = written;
    checkVoice([body, tell, leave, ...steps].join(' '), at('body'));
    const { plain = body, sources: facts, ...words } = written;
    const sources = registry.sources(facts, (fact) => at('sources', fact));
    return { card: { ...typographicIn(words), plain: typographic(plain), sources }, at };
  });
}

/** `anywhere` stands for every place; a day on which the reader can't is none. */
function placesOf(where: readonly (Where | 'anywhere')[]): Where[] {
  return PLACES.filter(
    (place) => where.includes(place) || (where.includes('anywhere') && place !== 'not-today'),
  );
}
