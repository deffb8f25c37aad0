/** Texts about a helpline. Names of languages and countries come from the browser. */
import type { Helpline, Messages } from '@/content/types.ts';
import { isAlwaysOpen } from '@/domain/helplines.ts';
import { formatList } from '../format-list.ts';

type HelpMessages = Messages['help'];

/** "Checked August 2024." */
export function formatChecked(
  { checked }: Helpline,
  messages: HelpMessages,
  locale: string,
): string {
  const month = Temporal.PlainYearMonth.from(checked).toPlainDate({ day: 1 });
  return messages.checked(month.toLocaleString(locale, { month: 'long', year: 'numeric' }));
}

/** When the line is open, or that its hours are not confirmed. */
export function formatHours(line: Helpline, messages: HelpMessages): string {
  if (isAlwaysOpen(line)) return messages.alwaysOpen;
  return line.hours === 'not confirmed' ? messages.hoursUnknown : messages.hours(line.hours);
}

/** The languages spoken, or "" when it is only the language of the page. */
export function formatLanguages(line: Helpline, messages: HelpMessages, locale: string): string {
  const { language } = new Intl.Locale(locale);
  if (line.languages.every((spoken) => spoken === language)) return '';
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const isCode = (spoken: string) => /^[a-z]{2,3}$/.test(spoken);
  const spoken = line.languages.map((each) => (isCode(each) ? (names.of(each) ?? each) : each));
  return messages.languages(formatList(spoken, locale));
}

/** What the line is not for, or "". */
export function formatNotFor(
  { notFor }: Helpline,
  messages: HelpMessages,
  emergency: string,
): string {
  return notFor && messages.notFor[notFor](emergency);
}

/** Codes and names of countries, in the order of their names. */
export function namedCountries(codes: readonly string[], locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}
