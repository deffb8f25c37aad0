import { describe, expect, it } from 'vitest';
import { NO_CONTENT, type Savable, save } from '@/domain/favorites/favorite.ts';
import { createFavoriteIndex, type FavoriteQuery } from '@/domain/favorites/favorite-index.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import {
  type ContentMeta,
  type ContentMetadata,
  NO_METADATA,
} from '@/domain/favorites/visibility.ts';
import type { Favorite } from '@/domain/records.ts';

const ALL: FavoriteQuery = {
  ...{ searchText: '', kind: '', theme: '', sort: 'newest' },
  ...{ scripture: true, situation: [] },
};
const AFTER_LOSS = { ...ALL, situation: ['loss'] } as const;
const META: ContentMeta = { theme: '', for: [], plain: null };
const PSALM = 'passage:Psalm 34:18';

const saved = (kind: Savable['kind'], title: string, text: string, savedAt: number): Favorite =>
  save({ kind, id: title || text, content: { ...NO_CONTENT, title, text } }, undefined, savedAt);
const passage = (title: string, savedAt: number) => saved('passage', title, 'Its text', savedAt);
const line = (text: string, savedAt: number) => saved('line', '', text, savedAt);
const withNote = (favorite: Favorite, note: string) => writeNote(favorite, note, [], 'a', 1);

const psalm = passage('Psalm 34:18', 1);
const three = [psalm, withNote(passage('Genesis 1:1', 3), 'In the café'), line('A plain day', 2)];

async function indexOf(favorites: readonly Favorite[], metadata: ContentMetadata = NO_METADATA) {
  const index = createFavoriteIndex(async function* () {
    // One at a time, as a database gives them in parts.
    for (const favorite of favorites) yield [favorite];
  });
  await index.load(metadata, 'en');
  /** How each match is called, in order. */
  const names = (query: Partial<FavoriteQuery> = {}) => {
    const { total, rows } = index.answer({ ...ALL, ...query }, 0, 99);
    expect(rows).toHaveLength(total);
    return rows.map(({ title, beginning }) => title || beginning);
  };
  return { index, names };
}

describe('the favorite index', () => {
  it('sorts in every order', async () => {
    const { names } = await indexOf(three);
    expect(names()).toEqual(['Genesis 1:1', 'A plain day', 'Psalm 34:18']);
    expect(names({ sort: 'oldest' })).toEqual(['Psalm 34:18', 'A plain day', 'Genesis 1:1']);
    expect(names({ sort: 'canonical' })).toEqual(['Genesis 1:1', 'Psalm 34:18', 'A plain day']);
    expect(names({ sort: 'title' })).toEqual(['A plain day', 'Genesis 1:1', 'Psalm 34:18']);
  });

  it('finds by a word of the note, whatever its case and accents, and by a Bible reference', async () => {
    const { names } = await indexOf(three);
    expect(names({ searchText: 'CAFE' })).toEqual(['Genesis 1:1']);
    expect(names({ searchText: 'ps 34' })).toEqual(['Psalm 34:18']);
    expect(names({ searchText: 'plain d' })).toEqual(['A plain day']);
    expect(names({ searchText: 'nothing such' })).toEqual([]);
  });

  it('filters by kind, and by a theme that only the content knows', async () => {
    const { names } = await indexOf(three, { [PSALM]: { ...META, theme: 'comfort' } });
    expect(names({ kind: 'line' })).toEqual(['A plain day']);
    expect(names({ theme: 'comfort' })).toEqual(['Psalm 34:18']);
    expect(names({ theme: 'hope' })).toEqual([]);
  });

  it('hides and counts passages while Scripture is off', async () => {
    const { index } = await indexOf(three);
    expect(index.answer({ ...ALL, scripture: false }, 0, -1)).toEqual({
      total: 1,
      savedCount: 1,
      hidden: { scripture: 2, situation: 0 },
      forNewTabs: 1,
      rows: [],
    });
  });

  it('after a loss, neither finds nor selects what the content does not mark as safe', async () => {
    const { index, names } = await indexOf(three, { [PSALM]: { ...META, for: ['loss'] } });
    expect(names(AFTER_LOSS)).toEqual(['Psalm 34:18']);
    expect(names({ ...AFTER_LOSS, searchText: 'plain' })).toEqual([]);
    const { savedCount, hidden } = index.answer(AFTER_LOSS, 0, 9);
    expect({ savedCount, hidden }).toEqual({
      savedCount: 1,
      hidden: { scripture: 0, situation: 2 },
    });
    expect(index.ids(AFTER_LOSS)).toEqual([PSALM]);
  });

  it('shows and finds a card by its plain words only, while Scripture is off', async () => {
    const { names } = await indexOf([line('Made by God', 1)], {
      'line:Made by God': { ...META, plain: 'Made with care' },
    });
    expect(names()).toEqual(['Made by God']);
    expect(names({ scripture: false })).toEqual(['Made with care']);
    expect(names({ scripture: false, searchText: 'care' })).toEqual(['Made with care']);
    expect(names({ scripture: false, searchText: 'god' })).toEqual([]);
  });

  it('follows what is saved, changed and removed, also for the same query', async () => {
    const { index, names } = await indexOf(three);
    expect(names()).toHaveLength(3);
    index.put([passage('John 1:1', 9), { ...psalm, deletedAt: 10 }]);
    expect(names()).toEqual(['John 1:1', 'Genesis 1:1', 'A plain day']);
    index.put([], ['passage:John 1:1']);
    expect(names()).toEqual(['Genesis 1:1', 'A plain day']);
  });

  it('gives the rows of a range, and the ids of all matches', async () => {
    const { index } = await indexOf(three);
    const { total, rows } = index.answer(ALL, 1, 1);
    expect(total).toBe(3);
    expect(rows).toEqual([
      {
        ...{ id: 'line:A plain day', kind: 'line', title: '', beginning: 'A plain day' },
        ...{ savedAt: 2, hasNote: false },
      },
    ]);
    expect(index.ids(ALL)).toEqual(['passage:Genesis 1:1', 'line:A plain day', PSALM]);
  });

  it('keeps what it had when reading all favorites again fails', async () => {
    let fails = false;
    const index = createFavoriteIndex(async function* () {
      yield [psalm];
      if (fails) throw new Error('The database is gone.');
    });
    await index.load(NO_METADATA, 'en');
    index.put([line('A plain day', 2)]);
    fails = true;
    await expect(index.load(NO_METADATA, 'en')).rejects.toThrow();
    expect(index.ids(ALL)).toEqual(['line:A plain day', PSALM]);
  });
});
