import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Favorite } from '@/domain/records.ts';
import type { Database } from '@/storage/database.ts';
import { type FavoriteRepository, favoriteRepository } from '@/storage/favorites.ts';
import { ownFavorite, savable } from '../../support/favorites.ts';
import { backends } from './backends.ts';

describe.each(backends)('favorites in %s', (_name, open) => {
  let database: Database;
  let favorites: FavoriteRepository;

  beforeEach(async () => {
    database = await open();
    favorites = favoriteRepository(database);
  });

  afterEach(() => database.close());

  const ids = (found: readonly Favorite[]) => found.map(({ id }) => id);
  const newest = async (count = 100) => ids(await favorites.newest(count));

  it('are none at first', async () => {
    expect(await newest()).toEqual([]);
    expect(await favorites.savedIds()).toHaveLength(0);
    expect(await favorites.get('passage:a')).toBeNull();
    expect(await Array.fromAsync(favorites.chunks())).toEqual([]);
  });

  it('are listed newest first, equally new ones in order of id', async () => {
    for (const [id, now] of [
      ['b', 2],
      ['a', 2],
      ['old', 1],
      ['new', 3],
    ] as const) {
      await favorites.save(savable(id), now);
    }
    expect(await newest()).toEqual(['passage:new', 'passage:a', 'passage:b', 'passage:old']);
    expect(await newest(2)).toEqual(['passage:new', 'passage:a']);
  });

  it('are listed page by page, each once, wherever a page ends', async () => {
    for (const [place, id] of [...'hgfedcba'].entries()) {
      await favorites.save(savable(id), Math.floor(place / 3));
    }
    await favorites.remove(['passage:e'], 9);
    const all = await newest();
    for (const size of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const pages: Favorite[] = [];
      for (let page = await favorites.newest(size); page.length > 0; ) {
        pages.push(...page);
        page = await favorites.newest(size, page.at(-1));
      }
      expect(ids(pages)).toEqual(all);
    }
    expect(all).toHaveLength(7);
  });

  it('are saved or removed as was asked, however often it is asked', async () => {
    await favorites.save(savable('a'), 1);
    await favorites.save(savable('a'), 2);
    expect(await favorites.savedAmong(['passage:a', 'passage:b'])).toEqual(new Set(['passage:a']));
    expect(await favorites.get('passage:a')).toMatchObject({ savedAt: 1, updatedAt: 1 });
    await favorites.remove(['passage:a'], 3);
    await favorites.remove(['passage:a'], 4);
    expect(await favorites.savedAmong(['passage:a', 'passage:b'])).toEqual(new Set());
    expect(await favorites.get('passage:a')).toMatchObject({ deletedAt: 3 });
    await favorites.save(savable('a'), 5);
    expect(await favorites.savedAmong(['passage:a'])).toEqual(new Set(['passage:a']));
  });

  it('are both saved when two pages save at once', async () => {
    await Promise.all([favorites.save(savable('a'), 1), favorites.save(savable('b'), 1)]);
    expect(await newest()).toEqual(['passage:a', 'passage:b']);
  });

  it('have their ids listed in order, without removed ones', async () => {
    for (const id of ['c', 'a', 'b']) await favorites.save(savable(id), 1);
    await favorites.remove(['passage:b', 'passage:unknown'], 2);
    expect(await favorites.savedIds()).toEqual(['passage:a', 'passage:c']);
  });

  it('come in chunks of a thousand, removed ones too', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) => ownFavorite(String(n).padStart(4, '0')));
    await database.write(['favorites'], (tx) => tx.putMany('favorites', many));
    await favorites.remove(['own:0007'], 2);
    const chunks = await Array.fromAsync(favorites.chunks());
    expect(chunks.map(({ length }) => length)).toEqual([1_000, 1_000]);
    expect(ids(chunks.flat())).toEqual(ids(many));
  });

  describe('that were removed', () => {
    beforeEach(async () => {
      for (const id of ['a', 'b', 'c']) await favorites.save(savable(id), 1);
    });

    it('come back as they were, several at once', async () => {
      await favorites.remove(['passage:a', 'passage:c'], 2);
      expect(await newest()).toEqual(['passage:b']);
      await favorites.restore(['passage:a', 'passage:c'], 3);
      expect(await newest()).toEqual(['passage:a', 'passage:b', 'passage:c']);
      expect((await favorites.get('passage:a'))?.savedAt).toBe(1);
    });

    it('are listed, the last removed first', async () => {
      await favorites.remove(['passage:b'], 2);
      await favorites.remove(['passage:a'], 3);
      await favorites.remove(['passage:b'], 4);
      expect(ids(await favorites.removed())).toEqual(['passage:a', 'passage:b']);
    });
  });

  describe('with own text', () => {
    const content = { title: '', text: 'Other words', reflection: '', theme: '' };

    const write = (id: string, inRotation: 0 | 1 | null, seen: string[] = []) =>
      favorites.saveOwnPassage({ id, content, seen, rev: 'here', inRotation }, 5);
    const texts = (favorite: Favorite) => favorite.content.versions.map(({ value }) => value.text);

    it('can be written again', async () => {
      await favorites.addOwnPassage(ownFavorite('a', { inRotation: 1 }));
      const kept = await write('own:a', null, ['text']);
      expect(texts(kept)).toEqual(['Other words']);
      expect(kept.inRotation).toBe(1);
      expect(await favorites.get('own:a')).toEqual(kept);
    });

    it('are one though they are saved twice', async () => {
      await Promise.all([write('own:new', 1), write('own:new', 1)]);
      const [only, ...others] = await favorites.newest(9);
      expect(others).toEqual([]);
      expect(only && texts(only)).toEqual(['Other words']);
    });

    it('are written anew if the record is gone', async () => {
      expect(await write('own:gone', null, ['text'])).toMatchObject({ id: 'own:gone' });
    });

    it('appear in new tabs as long as the user wants it', async () => {
      for (const id of ['a', 'b', 'c']) await favorites.addOwnPassage(ownFavorite(id));
      for (const id of ['own:a', 'own:b', 'own:c']) await write(id, 1);
      await write('own:a', 0);
      await favorites.remove(['own:b'], 3);
      expect(await favorites.rotatingIds()).toEqual(['own:c']);
    });
  });
});
