import { describe, expect, it } from 'vitest';
import { createFavoriteIndex, type FavoriteQuery } from '@/app/favorites/favorite-index.ts';
import type { Favorite } from '@/domain/records.ts';
import { registerOf } from '@/domain/register.ts';
import { savedPassage } from '../support/favorites.ts';

const ALL: FavoriteQuery = {
  ...{ query: '', kind: '', theme: '', sort: 'newest' },
  ...{ scripture: true, situation: 'home' },
};
const words = { theme: '', loss: false, plain: null };

const line = (text: string, savedAt: number): Favorite => {
  const made = savedPassage('', savedAt);
  const [{ value } = { value: null }] = made.content.versions;
  if (!value) throw new Error('a favorite has words');
  return {
    ...made,
    id: `line:${text}`,
    kind: 'line',
    content: registerOf({ ...value, text, title: '' }, 'content', savedAt),
  };
};
const withNote = (made: Favorite, note: string): Favorite => ({
  ...made,
  note: registerOf(note, 'a', 1),
});

const three = [
  savedPassage('Psalm 34:18', 1),
  withNote(savedPassage('Genesis 1:1', 3), 'In the café'),
  line('A plain day', 2),
];

function shelfOf(favorites: readonly Favorite[]) {
  const shelf = createFavoriteIndex('en');
  shelf.fill(favorites);
  const titles = (question: Partial<FavoriteQuery> = {}) => {
    const { total } = shelf.ask({ ...ALL, ...question });
    const rows = shelf.rows(0, 99);
    expect(rows).toHaveLength(total);
    return rows.map(({ title, beginning }) => title || beginning);
  };
  return { shelf, titles };
}

describe('the shelf', () => {
  it('has them in each order', () => {
    const { titles } = shelfOf(three);
    expect(titles()).toEqual(['Genesis 1:1', 'A plain day', 'Psalm 34:18']);
    expect(titles({ sort: 'oldest' })).toEqual(['Psalm 34:18', 'A plain day', 'Genesis 1:1']);
    expect(titles({ sort: 'canonical' })).toEqual(['Genesis 1:1', 'Psalm 34:18', 'A plain day']);
    expect(titles({ sort: 'title' })).toEqual(['A plain day', 'Genesis 1:1', 'Psalm 34:18']);
  });

  it('finds by a word of the note, without its accent, and by a place', () => {
    const { titles } = shelfOf(three);
    expect(titles({ query: 'CAFE' })).toEqual(['Genesis 1:1']);
    expect(titles({ query: 'ps 34' })).toEqual(['Psalm 34:18']);
    expect(titles({ query: 'plain d' })).toEqual(['A plain day']);
    expect(titles({ query: 'nothing such' })).toEqual([]);
  });

  it('has those of one kind, or of one theme, also where the theme is known only of the content', () => {
    const { shelf, titles } = shelfOf(three);
    shelf.setKnown({ 'passage:psalm-34-18': { ...words, theme: 'comfort' } });
    expect(titles({ kind: 'line' })).toEqual(['A plain day']);
    expect(titles({ theme: 'comfort' })).toEqual(['Psalm 34:18']);
    expect(titles({ theme: 'hope' })).toEqual([]);
  });

  it('lets passages wait while Scripture is off, and says how many', () => {
    const { shelf } = shelfOf(three);
    const answer = shelf.ask({ ...ALL, scripture: false });
    expect(answer).toEqual({
      total: 1,
      kept: 1,
      waiting: { scripture: 2, situation: 0 },
      forTabs: 1,
    });
  });

  it('lets wait, where her baby died, what is not known as safe: it is not found, nor chosen', () => {
    const { shelf, titles } = shelfOf(three);
    shelf.setKnown({ 'passage:psalm-34-18': { ...words, loss: true } });
    const loss = { ...ALL, situation: 'loss' } as const;
    expect(titles(loss)).toEqual(['Psalm 34:18']);
    expect(titles({ ...loss, query: 'plain' })).toEqual([]);
    expect(shelf.ask(loss)).toMatchObject({ kept: 1, waiting: { scripture: 0, situation: 2 } });
    expect(shelf.ids()).toEqual(['passage:psalm-34-18']);
  });

  it('has a card in its plain words while Scripture is off, and finds it by those alone', () => {
    const { shelf } = shelfOf([]);
    shelf.setKnown({ 'line:Made by God': { ...words, plain: 'Made with care' } });
    shelf.put([line('Made by God', 1)]);
    const ask = (query: string, scripture: boolean) => {
      shelf.ask({ ...ALL, query, scripture });
      return shelf.rows(0, 9).map(({ beginning }) => beginning);
    };
    expect(ask('', true)).toEqual(['Made by God']);
    expect(ask('', false)).toEqual(['Made with care']);
    expect(ask('care', false)).toEqual(['Made with care']);
    expect(ask('god', false)).toEqual([]);
  });

  it('follows what is saved, changed and removed', () => {
    const { shelf, titles } = shelfOf(three);
    const [psalm = savedPassage('', 0)] = three;
    shelf.put([savedPassage('John 1:1', 9), { ...psalm, deletedAt: 10 }]);
    expect(titles()).toEqual(['John 1:1', 'Genesis 1:1', 'A plain day']);
    shelf.put([], ['passage:john-1-1']);
    expect(titles()).toEqual(['Genesis 1:1', 'A plain day']);
  });

  it('keeps what it heard of, where older records are read only later', () => {
    const { shelf, titles } = shelfOf([]);
    shelf.put([withNote(savedPassage('Psalm 34:18', 1), 'newer')]);
    shelf.fill([savedPassage('Psalm 34:18', 1)]);
    expect(titles({ query: 'newer' })).toEqual(['Psalm 34:18']);
  });

  it('gives rows by place, all ids, and where one stands', () => {
    const { shelf } = shelfOf(three);
    shelf.ask(ALL);
    expect(shelf.rows(1, 1).map(({ id }) => id)).toEqual(['line:A plain day']);
    expect(shelf.ids()).toHaveLength(3);
    expect(shelf.indexOf('passage:psalm-34-18')).toBe(2);
    expect(shelf.indexOf('gone')).toBe(-1);
  });
});
