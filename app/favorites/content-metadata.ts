import type { Card, PassageMeta } from '@/content/types.ts';
import { favoriteIdOf } from '@/domain/favorites/favorite.ts';
import type { ContentMeta, ContentMetadata } from '@/domain/favorites/visibility.ts';
import type { CardKind, PassageKind } from '@/domain/kinds.ts';
import { loadContent } from '../language/content.ts';

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
  return [favoriteIdOf({ kind, id }), { theme, loss: loss !== false, plain: null }];
}

function cardEntry(kind: CardKind, { id, body, plain, ...card }: Card): Entry {
  const loss = card.for.includes('loss');
  return [favoriteIdOf({ kind, id }), { theme: '', loss, plain: plain === body ? null : plain }];
}
