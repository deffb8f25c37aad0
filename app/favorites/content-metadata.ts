import { BABIES, type Baby, type Card, type PassageMeta } from '@/content/types.ts';
import { favoriteIdOf } from '@/domain/favorites/favorite.ts';
import type { ContentMeta, ContentMetadata } from '@/domain/favorites/visibility.ts';
import type { CardKind, PassageKind } from '@/domain/kinds.ts';
import { loadContent } from '../language/content.ts';

const LIVING: readonly Baby[] = ['home', 'hospital'];

type Entry = [favoriteId: string, ContentMeta];

/** What the content says of everything that can be saved, by the id of its favorite. */
export async function loadContentMetadata(): Promise<ContentMetadata> {
  const [passages, lines, { practices, reasons }] = await Promise.all([
    loadContent('passages'),
    loadContent('lines'),
    loadContent('cards'),
  ]);
  return Object.fromEntries([
    ...passages.entries.map((entry) => passageEntry('passage', entry)),
    ...lines.entries.map((entry) => passageEntry('line', entry)),
    ...practices.map((card) => cardEntry('practice', card)),
    ...reasons.map((card) => cardEntry('reason', card)),
  ]);
}

function passageEntry(kind: PassageKind, { id, theme, loss }: PassageMeta): Entry {
  return [
    favoriteIdOf({ kind, id }),
    { theme, for: loss === false ? LIVING : BABIES, plain: null },
  ];
}

function cardEntry(kind: CardKind, { id, body, plain, ...card }: Card): Entry {
  const meta = { theme: '', for: card.for, plain: plain === body ? null : plain };
  return [favoriteIdOf({ kind, id }), meta];
}
