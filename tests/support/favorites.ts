/** Builders of favorites. They import types only, so that the benches can run them under plain Node. */
import type { Savable } from '@/domain/favorites/favorite.ts';
import type { Favorite, Register, SavedContent } from '@/domain/records.ts';
import type { TabPassage } from '@/domain/snapshot.ts';

export const content = (change: Partial<SavedContent> = {}): SavedContent => ({
  title: 'Isaiah 66:13',
  text: 'As a mother comforts her child',
  reflection: '',
  aside: '',
  edition: '',
  theme: '',
  card: null,
  ...change,
});

const register = <T>(value: T, rev: string, at: number): Register<T> => ({
  versions: [{ rev, at, value }],
  replaced: [],
});

type FavoriteChange = Partial<Omit<Favorite, 'content' | 'note'>> & {
  content?: Partial<SavedContent>;
  note?: string;
};

/** A favorite of the content, or an own passage if the kind is "own". */
export function favorite({ content: text, note = '', ...change }: FavoriteChange = {}): Favorite {
  const { kind = 'passage', savedAt = 1 } = change;
  const isOwn = kind === 'own';
  const contentId = isOwn ? null : (change.contentId ?? 'isaiah-66-13');
  return {
    id: isOwn ? 'own:1' : `${kind}:${contentId}`,
    kind,
    contentId,
    content: register(content(text), isOwn ? 'text' : 'content', savedAt),
    note: note === '' ? { versions: [], replaced: [] } : register(note, 'note', savedAt),
    inRotation: 0,
    savedAt,
    updatedAt: savedAt,
    deletedAt: null,
    ...change,
  };
}

/** A saved passage with this reference: "Psalm 34:18" has the id "passage:psalm-34-18". */
export function savedPassage(title: string, savedAt: number): Favorite {
  const contentId = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const text = { text: `The text of ${title}`, reflection: `A reflection on ${title}` };
  return favorite({ contentId, savedAt, content: { title, ...text, edition: 'NIV' } });
}

/** An own passage with this title. Its record's id is "own:" and `id`. */
export function ownFavorite(id: string, change: Partial<Favorite> = {}, note = ''): Favorite {
  const text = { title: id, text: `Own text of ${id}` };
  return { ...favorite({ id: `own:${id}`, kind: 'own', content: text, note }), ...change };
}

/** A passage to save. Its favorite's id is "passage:" and `id`. */
export const savable = (id: string): Savable => ({
  kind: 'passage',
  id,
  content: content({ title: id, text: `The text of ${id}` }),
});

/** A passage as a new tab shows it. */
export const tabPassage = (change: Partial<TabPassage> = {}): TabPassage => ({
  id: 'psalm-34-18',
  text: '“The Lord is close to the brokenhearted.”',
  reference: 'Psalm 34:18',
  edition: 'NIV',
  reflection: 'God draws near.',
  aside: '',
  favorite: false,
  ...change,
});
