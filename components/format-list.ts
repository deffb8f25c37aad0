/** A list with no "and", as a language writes it: "Mon, Tue, Wed". */
export function formatList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'unit' }).format(items);
}
