import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLanguage, pageLocale, parseLocale, regionOf } from '@/domain/language.ts';

const english = { code: 'en' };
const spanish = { code: 'es' };
const brazilian = { code: 'pt-BR' };
const languages = [english, spanish, brazilian] as const;
const languageFor = (chosen: string | null, ...wanted: string[]) =>
  pageLanguage(languages, chosen, wanted).code;

/** What browsers and systems hand out if no language is set, or one in another notation. */
const MALFORMED = ['', 'C', 'POSIX', 'en_US', 'es_MX.UTF-8', 'en-US@posix', '*', 'x', '☃'];

describe('the language of a page', () => {
  it.each([
    ['the first that there is', ['de', 'es-MX', 'en'], 'es'],
    ['the same with its region', ['es-MX'], 'es'],
    ['another region of the language', ['pt-PT', 'en'], 'pt-BR'],
    ['the exact one', ['pt-BR'], 'pt-BR'],
    ['the first of the list where there is none of them', ['de', 'fr'], 'en'],
    ['the first of the list where the browser names none', [], 'en'],
  ])('is %s', (_name, wanted, code) => {
    expect(languageFor(null, ...wanted)).toBe(code);
  });

  it('is what the reader has chosen, whatever the browser asks for', () => {
    expect(languageFor('es', 'en-GB', 'en')).toBe('es');
  });

  it('is what the browser asks for where the chosen language is there no more', () => {
    expect(languageFor('sw', 'es')).toBe('es');
  });

  it.each(MALFORMED)('takes no notice of "%s"', (tag) => {
    expect(languageFor(null, tag, 'es')).toBe('es');
    expect(languageFor(tag, 'es')).toBe('es');
    expect(languageFor(null, tag)).toBe('en');
  });

  it('prefers the language with exactly this tag to another of the same language', () => {
    const both = [english, { code: 'en-XA' }] as const;
    expect(pageLanguage(both, null, ['en-XA']).code).toBe('en-XA');
    expect(pageLanguage(both, null, ['en-GB']).code).toBe('en');
  });

  it('is found for any tags, without a throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(languageFor(one, other)).toBe('en');
        expect(pageLocale('en', [one, other])).toMatch(/^en/);
      }),
    );
  });
});

describe('the locale of dates and times', () => {
  it.each([
    ['en', ['en-GB', 'en'], 'en-GB'],
    ['en', ['en', 'en-AU'], 'en-AU'],
    ['en', ['de-AT', 'en-US'], 'en-US'],
    ['en', ['de-AT'], 'en'],
    ['en', MALFORMED, 'en'],
    ['es', ['en-US', 'es-MX'], 'es-MX'],
    ['pt-BR', ['pt-PT'], 'pt-BR'],
  ])('on a page in %s for a browser that asks for %j is %s', (code, wanted, locale) => {
    expect(new Intl.Locale(pageLocale(code, wanted)).baseName).toBe(locale);
  });

  it.each(['fa', 'th', 'ar-SA'])('is of the Gregorian calendar, also in %s', (code) => {
    const format = new Intl.DateTimeFormat(pageLocale(code, []), { year: 'numeric' });
    expect(format.resolvedOptions().calendar).toBe('gregory');
  });
});

describe('a region', () => {
  it('is the first that a tag of the language names', () => {
    expect(regionOf('en', ['de-DE', 'en', 'en-IE', 'en-US'])).toBe('IE');
    expect(regionOf('fr', ['de-DE', 'en-US'])).toBeUndefined();
  });
});

it('a malformed tag is no locale', () => {
  // "posix" could be a language.
  const tags = MALFORMED.filter((tag) => tag !== 'POSIX');
  expect(tags.map(parseLocale)).toEqual(tags.map(() => null));
});
