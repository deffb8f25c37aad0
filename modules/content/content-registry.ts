import type { Source } from '../../content/types.ts';
import { ContentError, type Place } from './content-error.ts';

/** Checks over all files of a language: ids and quotations are unique, themes and sources are known. */
export type ContentRegistry = {
  id: (id: string, place: Place) => void;
  theme: (theme: string, place: Place) => void;
  /** What is quoted, as reference and part. */
  requireUniqueQuotation: (quotation: string, place: Place) => void;
  /** The sources with these fact ids. */
  sources: (facts: readonly string[], place: (index: number) => Place) => Source[];
  /** Fact ids that were named. */
  used: ReadonlySet<string>;
};

/**
 * @param themes all themes
 * @param known sources by fact id
 */
export function openContentRegistry(
  themes: readonly string[],
  known: Readonly<Record<string, Source>>,
): ContentRegistry {
  const taken = new Map<string, Place>();
  const used = new Set<string>();

  const once = (key: string, name: string, advice: string, place: Place) => {
    const first = taken.get(key);
    if (first) {
      throw new ContentError(place, `"${name}" is taken (${first.file}:${first.line}). ${advice}`);
    }
    taken.set(key, place);
  };

  return {
    id: (id, place) => once(`id ${id}`, id, 'Choose another id.', place),
    requireUniqueQuotation: (words, place) =>
      once(`words ${words}`, words, 'Each passage stands once.', place),
    theme: (theme, place) => {
      if (!themes.includes(theme)) {
        throw new ContentError(place, `"${theme}" is not in content/themes.yaml`);
      }
    },
    sources: (facts, place) =>
      facts.map((fact, index) => {
        const source = known[fact];
        if (!source) {
          throw new ContentError(place(index), `"${fact}" is not in content/sources.yaml`);
        }
        used.add(fact);
        return source;
      }),
    used,
  };
}
