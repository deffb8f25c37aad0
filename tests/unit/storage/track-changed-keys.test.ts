import { describe, expect, it } from 'vitest';
import type { Transaction } from '@/storage/database.ts';
import { trackChangedKeys } from '@/storage/track-changed-keys.ts';

const nothing = async () => undefined;
const tx = {
  put: nothing,
  putMany: nothing,
  delete: nothing,
  deleteMany: nothing,
} as unknown as Transaction;
const setting = (name: string) => ({ name, value: 1, updatedAt: 1 });

describe('tracking changed keys', () => {
  it('names the records that were put and deleted, each once', async () => {
    const { tx: noted, touched } = trackChangedKeys(tx);
    await noted.put('settings', setting('a'));
    await noted.putMany('settings', [setting('a'), setting('b')]);
    await noted.delete('favorites', 'line:1');
    await noted.deleteMany('favorites', ['line:2']);
    expect(touched()).toEqual({ settings: ['a', 'b'], favorites: ['line:1', 'line:2'] });
  });

  it('does not name a store without writes', async () => {
    const { tx: noted, touched } = trackChangedKeys(tx);
    await noted.putMany('settings', []);
    expect(touched()).toEqual({});
  });

  it('names no records when there are very many', async () => {
    const { tx: noted, touched } = trackChangedKeys(tx);
    await noted.putMany(
      'settings',
      Array.from({ length: 1_001 }, (_each, number) => setting(`${number}`)),
    );
    expect(touched()).toEqual({ settings: null });
  });
});
