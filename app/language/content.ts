import { loaders } from 'virtual:content';
import { currentLanguage, inLanguage } from './current-language.ts';

type Loaders = (typeof loaders)[string];

/** The practices, the reasons and the letter. */
export type Cards = Awaited<ReturnType<Loaders['cards']>>;

/**
 * Loads content in the language of the page.
 * @param kind such as "passages" or "cards"
 */
export function loadContent<Kind extends keyof Loaders>(kind: Kind): ReturnType<Loaders[Kind]> {
  const load = inLanguage(loaders, currentLanguage())[kind];
  return load() as ReturnType<Loaders[Kind]>;
}
