/** What the compiler serves of content/helplines.tsv. It does not exist as a file. */

declare module 'virtual:content/helplines' {
  import type { CountryHelp } from '@/content/types.ts';
  /** Every country that any checked number is held for. */
  export const countries: readonly CountryHelp[];
}
