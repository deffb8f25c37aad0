import { readFileSync } from 'node:fs';

export type Rows = Record<string, Record<string, unknown>[]>;

/** The records, by store, of a database of a version that was shipped. */
export function fixture(version: number): Rows {
  const address = new URL(`../../fixtures/database-v${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(address, 'utf8')) as Rows;
}
