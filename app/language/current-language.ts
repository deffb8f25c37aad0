/** The one place that asks the browser for its languages. */
import { languages } from 'virtual:content/languages';
import type { Language } from '@/content/languages.ts';
import { pageLanguage, pageLocale } from '@/domain/language.ts';

/**
 * What the reader has chosen. There is nothing to choose while one language ships: once there is a
 * setting, the copy of it that a first frame can read goes here.
 */
const CHOSEN: string | null = null;

/** The browser's languages, the preferred one first, as tags that may be malformed. */
export function browserLanguages(): readonly string[] {
  return navigator.languages ?? [];
}

/** The language of this page, worker or notification. */
export function currentLanguage(): Language {
  return pageLanguage(languages, CHOSEN, browserLanguages());
}

/** The locale of its dates, times and lists, for `Intl`. */
export function currentLocale(): string {
  return pageLocale(currentLanguage().code, browserLanguages());
}

/** The row of a table that has one for each language. */
export function inLanguage<T>(table: Readonly<Record<string, T>>, { code }: Language): T {
  const row = table[code];
  if (row === undefined) throw new Error(`Nothing is there in "${code}".`);
  return row;
}
