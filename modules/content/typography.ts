/**
 * Our own words with real quotation marks and apostrophes: who writes YAML types straight ones.
 * Scripture stays as its edition has it.
 */
export function typographic(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<=s)'(?=\s)/g, '’')
    .replace(/"([^"]+)"/g, '“$1”');
}

/** Every text inside a value of plain data; addresses and ids have nothing that would change. */
export function typographicIn<T>(value: T): T {
  if (typeof value === 'string') return typographic(value) as T;
  if (Array.isArray(value)) return value.map(typographicIn) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, typographicIn(one)]),
  ) as T;
}
