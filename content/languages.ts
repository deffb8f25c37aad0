/** The languages of the pages. Adding one is a row here and a folder `content/<code>/`. */

export type Language = {
  /** A BCP 47 tag such as "es" or "pt-BR"; also the name of the folder. */
  code: string;
  /** The language's own name for itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** The edition that passages are quoted from unless they name another one (scripture/editions.yaml). */
  edition: string;
};

/**
 * The first one is shown to readers whose language is not in the list. Pages read the list from
 * `virtual:content/languages`, because a test build has more rows.
 */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  { code: 'en', name: 'English', direction: 'ltr', edition: 'BSB' },
];
