import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connectFavoriteIndex } from '@/app/favorites/favorite-index-client.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { newRecords } from './records.ts';

let records: Repositories;

beforeEach(async () => {
  records = await newRecords();
  vi.spyOn(records.favorites, 'chunks');
  // Then the page reads them itself.
  vi.stubGlobal('Worker', undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  records.close();
});

it('the shelf reads all favorites once it is begun, and not before', async () => {
  const talk = connectFavoriteIndex(records, () => undefined);
  expect(records.favorites.chunks).not.toHaveBeenCalled();
  talk.begin();
  await vi.waitFor(() => expect(records.favorites.chunks).toHaveBeenCalledOnce());
  talk.close();
});

it('the shelf reads nothing where she has gone on before the first rows were there', async () => {
  const gone = connectFavoriteIndex(records, () => undefined);
  gone.close();
  gone.begin();
  // Another one that begins after it has read: so would have the first.
  const other = connectFavoriteIndex(records, () => undefined);
  other.begin();
  await vi.waitFor(() => expect(records.favorites.chunks).toHaveBeenCalled());
  expect(records.favorites.chunks).toHaveBeenCalledOnce();
  other.close();
});
