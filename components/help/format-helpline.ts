/** What is said about a line beside its number. Words come from the messages, names from the browser. */
import type { Messages } from '@/content/en/messages.ts';
import type { Helpline } from '@/content/types.ts';
import { isAlwaysOpen } from '@/domain/helplines.ts';

type Words = Messages['help'];

/** "Checked August 2024." */
export function formatChecked({ checked }: Helpline, words: Words, language: string): string {
  const month = Temporal.PlainYearMonth.from(checked).toPlainDate({ day: 1 });
  return words.checked(month.toLocaleString(language, { month: 'long', year: 'numeric' }));
}

/** When the line is open, as far as that is known. */
export function formatHours(line: Helpline, words: Words): string {
  if (isAlwaysOpen(line)) return words.alwaysOpen;
  return line.hours === 'not confirmed' ? words.hoursUnknown : words.hours(line.hours);
}

/** The languages spoken, or "" where it is only the language of the page. */
export function formatLanguages(line: Helpline, words: Words, language: string): string {
  if (line.languages.every((spoken) => spoken === language)) return '';
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const isCode = (spoken: string) => /^[a-z]{2,3}$/.test(spoken);
  const spoken = line.languages.map((each) => (isCode(each) ? (names.of(each) ?? each) : each));
  return words.languages(spoken.join(', '));
}

/** What the line is not, or "". */
export function formatNotFor({ notFor }: Helpline, words: Words, emergency: string): string {
  return notFor && words.notFor[notFor](emergency);
}

/** Codes and names of countries, in the order of their names. */
export function namedCountries(codes: readonly string[], language: string) {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}
