import { readFileSync } from 'node:fs';
import {
  type Database,
  type RecordTypes,
  STORE_NAMES,
  type StoreName,
} from '@/storage/database.ts';

export type Records = { [S in StoreName]: RecordTypes[S][] };

/** The records of a database of a released version, with something in every store. */
export function fixture(version: number): Records {
  const address = new URL(`../../fixtures/database-v${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(address, 'utf8')) as Records;
}

export async function readEverything(database: Database): Promise<Records> {
  const stores = STORE_NAMES.map(async (store) => [store, await database.readAll(store)]);
  return Object.fromEntries(await Promise.all(stores));
}

/** Stores records as they are. */
export function seed(database: Database, records: Partial<Records>): Promise<void> {
  return database.write(STORE_NAMES, async (tx) => {
    for (const store of STORE_NAMES) await tx.putMany(store, (records[store] ?? []) as never[]);
  });
}
