import fc from 'fast-check';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '@/domain/backup/merge.ts';
import { type BackupRepository, backupRepository } from '@/storage/backup.ts';
import type { Database } from '@/storage/database.ts';
import { type FavoriteRepository, favoriteRepository } from '@/storage/favorites.ts';
import { ownFavorite } from '../../support/favorites.ts';
import { backends } from './backends.ts';

const library = (change: Partial<Library>): Library => ({
  favorites: [],
  reminders: [],
  settings: [],
  ...change,
});
const setting = (value: unknown, updatedAt: number) => ({ name: 'edition', value, updatedAt });
const many = (count: number) => Array.from({ length: count }, (_, n) => ownFavorite(`${n}`));

describe.each(backends)('importing into %s', (_name, open) => {
  let database: Database;
  let backup: BackupRepository;
  let favorites: FavoriteRepository;

  beforeEach(async () => {
    database = await open();
    backup = backupRepository(database);
    favorites = favoriteRepository(database);
  });

  afterEach(() => {
    database.close();
    vi.restoreAllMocks();
  });

  const seed = (there: Library) =>
    database.write(['favorites', 'reminders', 'settings'], async (tx) => {
      await tx.putMany('favorites', there.favorites);
      await tx.putMany('reminders', there.reminders);
      await tx.putMany('settings', there.settings);
    });

  it('has an export that reads everything, removed favorites too', async () => {
    const there = library({
      favorites: [ownFavorite('a'), ownFavorite('b', { deletedAt: 4 })],
      settings: [setting('WEB', 1)],
    });
    await seed(there);
    expect(await backup.read()).toEqual(there);
  });

  it('does exactly what its preview says', async () => {
    await seed(library({ favorites: [ownFavorite('a', {}, 'a note'), ownFavorite('gone')] }));
    const incoming = library({
      favorites: [
        ownFavorite('a', {}),
        ownFavorite('new'),
        ownFavorite('gone', { updatedAt: 9, deletedAt: 9 }),
      ],
      settings: [setting('KJV', 3)],
    });
    const said = await backup.preview(incoming, 20);
    expect(said.counts.favorites).toMatchObject({ new: 1, removed: 1 });
    expect(await backup.merge(incoming, 20)).toEqual(said);
    expect(await favorites.savedIds()).toEqual(['own:a', 'own:new']);
  });

  it('keeps every note that is here', async () => {
    await seed(library({ favorites: [ownFavorite('a', {}, 'here')] }));
    const theirs = { ...ownFavorite('a', {}, 'there'), updatedAt: 50 };
    theirs.note = {
      ...theirs.note,
      versions: theirs.note.versions.map((one) => ({ ...one, rev: 'x' })),
    };
    await backup.merge(library({ favorites: [theirs] }), 60);
    const kept = (await favorites.get('own:a'))?.note.versions.map(({ value }) => value);
    expect(new Set(kept)).toEqual(new Set(['here', 'there']));
  });

  it('can be undone as a whole when there are thousands of records', async () => {
    await seed(library({ favorites: [ownFavorite('0', {}, 'a note'), ownFavorite('mine')] }));
    const before = await backup.read();
    const { counts } = await backup.merge(library({ favorites: many(1_203) }), 5);
    expect(counts.favorites.new).toBe(1_202);
    expect(await favorites.savedIds()).toHaveLength(1_204);
    expect(await backup.lastImport()).toEqual({ at: 5 });
    expect(await backup.undoImport(5, 30)).toEqual({ undone: 1_202, stayed: 0 });
    expect(await backup.read()).toEqual(before);
    expect(await backup.lastImport()).toBeNull();
  });

  it('can be undone but for what was changed since', async () => {
    await seed(library({ settings: [setting('WEB', 1)] }));
    await backup.merge(
      library({ favorites: [ownFavorite('a'), ownFavorite('b')], settings: [setting('KJV', 3)] }),
      5,
    );
    await favorites.writeNote('own:a', 'a new note', [], 'page', 6);
    expect(await backup.undoImport(5, 30)).toEqual({ undone: 2, stayed: 1 });
    expect(await favorites.savedIds()).toEqual(['own:a']);
    expect(await database.readAll('settings')).toEqual([setting('WEB', 1)]);
  });

  it('restores in the same write what was removed here, and can undo that too', async () => {
    await seed(library({ favorites: [ownFavorite('a', { updatedAt: 9, deletedAt: 9 })] }));
    const before = await backup.read();
    const write = vi.spyOn(database, 'write');
    const incoming = library({ favorites: [ownFavorite('a'), ownFavorite('b')] });
    await backup.merge(incoming, 20, { bringBackAt: 20 });
    expect(write).toHaveBeenCalledOnce();
    expect(await favorites.savedIds()).toEqual(['own:a', 'own:b']);
    expect(await backup.undoImport(20, 30)).toEqual({ undone: 2, stayed: 0 });
    expect(await backup.read()).toEqual(before);
  });

  it('is not undone twice, and not in place of another one', async () => {
    await backup.merge(library({ favorites: [ownFavorite('a')] }), 5);
    await backup.merge(library({ favorites: [ownFavorite('b')] }), 6);
    await expect(backup.undoImport(5, 30)).rejects.toThrow();
    expect(await favorites.savedIds()).toEqual(['own:a', 'own:b']);
    expect(await backup.undoImport(6, 30)).toEqual({ undone: 1, stayed: 0 });
    expect(await backup.undoImport(6, 30)).toBeNull();
  });

  it('leaves the one before to be undone when it changes nothing', async () => {
    await backup.merge(library({ favorites: [ownFavorite('a')] }), 5);
    await backup.merge(library({ favorites: [ownFavorite('a')] }), 6);
    expect(await backup.lastImport()).toEqual({ at: 5 });
  });

  it('stores all or nothing, at whichever write it fails', async () => {
    await seed(library({ favorites: [ownFavorite('0', {}, 'a note')] }));
    const before = await backup.read();
    for (const failing of [1, 2, 3, 5, 9]) {
      const broken = backupRepository(failingAt(database, failing));
      await expect(broken.merge(library({ favorites: many(700) }), 5)).rejects.toThrow();
      expect(await backup.read()).toEqual(before);
      expect(await backup.lastImport()).toBeNull();
    }
  });

  it('leaves everything as it was when it is undone, whatever was there', async () => {
    const one = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      updatedAt: fc.nat(9),
      deletedAt: fc.option(fc.nat(9)),
      note: fc.constantFrom('', 'one', 'two'),
    });
    const several = fc
      .uniqueArray(one, { selector: ({ id }) => id })
      .map((found) => found.map(({ id, note, ...change }) => ownFavorite(id, change, note)));
    await fc.assert(
      fc.asyncProperty(several, several, async (here, there) => {
        database.close();
        database = await open();
        await seed(library({ favorites: here }));
        backup = backupRepository(database);
        const before = await backup.read();
        await backup.merge(library({ favorites: there }), 20);
        await backup.undoImport(20, 30);
        expect(await backup.read()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

/** The same database, but the n-th write of a transaction fails. */
function failingAt(database: Database, n: number): Database {
  return {
    ...database,
    write: (stores, work) =>
      database.write(stores, (tx) => {
        let writes = 0;
        const failing =
          <A extends unknown[]>(call: (...args: A) => Promise<void>) =>
          async (...args: A) => {
            writes += 1;
            if (writes === n) throw new Error(`write ${n}`);
            await call(...args);
          };
        return work({
          ...tx,
          put: failing(tx.put) as typeof tx.put,
          putMany: failing(tx.putMany) as typeof tx.putMany,
          deleteMany: failing(tx.deleteMany),
        });
      }),
  };
}
