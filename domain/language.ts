/** Which language a page is in, and how its dates and numbers are written. */

/** A language tag as `Intl` understands it, or null for what it does not take: "C", "en_US", "*". */
export function parseLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

/**
 * The language of a page: the one that the reader has chosen, else the best match of what the browser
 * asks for, else the first.
 * @param languages the ones there are
 * @param chosen the code of the reader's choice, or null
 * @param wanted tags of the browser, the preferred one first
 */
export function pageLanguage<L extends { code: string }>(
  languages: readonly [L, ...L[]],
  chosen: string | null,
  wanted: readonly string[],
): L {
  for (const tag of chosen === null ? wanted : [chosen, ...wanted]) {
    const locale = parseLocale(tag);
    const match =
      languages.find(({ code }) => code === locale?.baseName) ??
      languages.find(({ code }) => parseLocale(code)?.language === locale?.language);
    if (match) return match;
  }
  return languages[0];
}

/** The first region that tags of this language name, such as "GB"; undefined if none does. */
export function regionOf(language: string, tags: readonly string[]): string | undefined {
  const locales = tags.map(parseLocale);
  return locales.find((locale) => locale?.language === language && locale.region)?.region;
}

/**
 * The locale of the dates, times and lists on a page: of its language, with the browser's region if
 * the browser asks for that language, and always of the Gregorian calendar.
 * @param code of the page's language
 * @param wanted tags of the browser
 */
export function pageLocale(code: string, wanted: readonly string[]): string {
  const { language, region = regionOf(language, wanted) } = new Intl.Locale(code);
  return new Intl.Locale(code, { ...(region && { region }), calendar: 'gregory' }).toString();
}
