import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  connectFavoriteIndex,
  type FavoriteIndexClient,
  type PlacedAnswer,
} from '@/app/favorites/favorite-index-client.ts';
import { createFavoriteIndex, type FavoriteQuery } from '@/domain/favorites/favorite-index.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { savedPassage } from '../support/favorites.ts';
import { stubWorkers } from './fake-worker.ts';
import { newRecords } from './records.ts';

const ALL: FavoriteQuery = {
  ...{ searchText: '', kind: '', theme: '', sort: 'newest' },
  ...{ scripture: true, situation: [] },
};

let records: Repositories;
let clients: FavoriteIndexClient[];

const connect = (onAnswer: (answer: PlacedAnswer) => void = () => undefined) => {
  const client = connectFavoriteIndex(records, 'en', onAnswer);
  clients.push(client);
  client.setQuery(ALL);
  return client;
};

beforeEach(async () => {
  records = await newRecords();
  clients = [];
});

afterEach(() => {
  for (const client of clients) client.close();
  vi.unstubAllGlobals();
  records.close();
});

describe('the client of the favorite index, with no worker', () => {
  beforeEach(() => {
    vi.stubGlobal('Worker', undefined);
    vi.spyOn(records.favorites, 'chunks');
  });

  it('reads all favorites once it begins, and not before', async () => {
    const client = connect();
    expect(records.favorites.chunks).not.toHaveBeenCalled();
    client.begin();
    await vi.waitFor(() => expect(records.favorites.chunks).toHaveBeenCalledOnce());
  });

  it('reads nothing when it was closed before it began', async () => {
    const closed = connect();
    closed.close();
    closed.begin();
    // By the time that another client has read, the closed one would have read as well.
    connect().begin();
    await vi.waitFor(() => expect(records.favorites.chunks).toHaveBeenCalled());
    expect(records.favorites.chunks).toHaveBeenCalledOnce();
  });

  it('answers only the newest of the queries that came while it was reading', async () => {
    await records.favorites.addOwnPassage(savedPassage('Psalm 34:18', 1));
    const onAnswer = vi.fn<(answer: PlacedAnswer) => void>();
    const client = connect(onAnswer);
    client.begin();
    for (const searchText of ['p', 'ps', 'ps 3', 'ps 34']) client.setQuery({ ...ALL, searchText });
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledTimes(2));
    client.setQuery({ ...ALL, searchText: 'nothing such' });
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledTimes(3));
    expect(onAnswer.mock.calls.map(([{ total }]) => total)).toEqual([1, 1, 0]);
  });
});

it('answers as before, and follows changes, after its worker has failed', async () => {
  const workers = stubWorkers(() => createFavoriteIndex(() => records.favorites.chunks()));
  await records.favorites.addOwnPassage(savedPassage('Psalm 34:18', 1));
  const onAnswer = vi.fn<(answer: PlacedAnswer) => void>();
  const client = connect(onAnswer);
  client.begin();
  const titles = () => onAnswer.mock.lastCall?.[0].rows.map(({ title }) => title);
  await vi.waitFor(() => expect(titles()).toEqual(['Psalm 34:18']));
  expect(workers.started).toHaveLength(1);

  workers.crash();
  expect(await client.ids()).toEqual(['passage:psalm-34-18']);
  await records.favorites.addOwnPassage(savedPassage('Psalm 2:2', 2));
  await vi.waitFor(() => expect(titles()).toEqual(['Psalm 2:2', 'Psalm 34:18']));
  expect(workers.started).toHaveLength(1);
});
