/** Texts about a helpline. Names of languages and countries come from the browser. */
import type { Messages } from '@/content/en/messages.ts';
import type { Helpline } from '@/content/types.ts';
import { isAlwaysOpen } from '@/domain/helplines.ts';

type HelpMessages = Messages['help'];

/** "Checked August 2024." */
export function formatChecked(
  { checked }: Helpline,
  messages: HelpMessages,
  language: string,
): string {
  const month = Temporal.PlainYearMonth.from(checked).toPlainDate({ day: 1 });
  return messages.checked(month.toLocaleString(language, { month: 'long', year: 'numeric' }));
}

/** When the line is open, or that its hours are not confirmed. */
export function formatHours(line: Helpline, messages: HelpMessages): string {
  if (isAlwaysOpen(line)) return messages.alwaysOpen;
  return line.hours === 'not confirmed' ? messages.hoursUnknown : messages.hours(line.hours);
}

/** The languages spoken, or "" when it is only the language of the page. */
export function formatLanguages(line: Helpline, messages: HelpMessages, language: string): string {
  if (line.languages.every((spoken) => spoken === language)) return '';
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const isCode = (spoken: string) => /^[a-z]{2,3}$/.test(spoken);
  const spoken = line.languages.map((each) => (isCode(each) ? (names.of(each) ?? each) : each));
  return messages.languages(spoken.join(', '));
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
export function namedCountries(codes: readonly string[], language: string) {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}
