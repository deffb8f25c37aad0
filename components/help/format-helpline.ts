/** What is said about a line beside its number. Words come from the messages, names from the browser. */
import type { Helpline, Messages } from '@/content/types.ts';
import { isAlwaysOpen } from '@/domain/helplines.ts';
import { formatList } from '../format-list.ts';

type Words = Messages['help'];

/** "Checked August 2024." */
export function formatChecked({ checked }: Helpline, words: Words, locale: string): string {
  const month = Temporal.PlainYearMonth.from(checked).toPlainDate({ day: 1 });
  return words.checked(month.toLocaleString(locale, { month: 'long', year: 'numeric' }));
}

/** When the line is open, as far as that is known. */
export function formatHours(line: Helpline, words: Words): string {
  if (isAlwaysOpen(line)) return words.alwaysOpen;
  return line.hours === 'not confirmed' ? words.hoursUnknown : words.hours(line.hours);
}

/** The languages spoken, or "" where it is only the language of the page. */
export function formatLanguages(line: Helpline, words: Words, locale: string): string {
  const { language } = new Intl.Locale(locale);
  if (line.languages.every((spoken) => spoken === language)) return '';
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const isCode = (spoken: string) => /^[a-z]{2,3}$/.test(spoken);
  const spoken = line.languages.map((each) => (isCode(each) ? (names.of(each) ?? each) : each));
  return words.languages(formatList(spoken, locale));
}

/** What the line is not, or "". */
export function formatNotFor({ notFor }: Helpline, words: Words, emergency: string): string {
  return notFor && words.notFor[notFor](emergency);
}

/** Codes and names of countries, in the order of their names. */
export function namedCountries(codes: readonly string[], locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}
