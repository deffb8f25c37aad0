import type { Card, PassageMeta } from '@/content/types.ts';
import { favoriteIdOf } from '@/domain/favorites/favorite.ts';
import type { ContentMeta, ContentMetadata } from '@/domain/favorites/visibility.ts';
import type { CardKind, PassageKind } from '@/domain/kinds.ts';

type Row = [favoriteId: string, ContentMeta];

/** What the content says of all that can be saved, by the id of its favorite. */
export async function loadContentMetadata(): Promise<ContentMetadata> {
  const [passages, lines, { practices, reasons, moreCards }] = await Promise.all([
    import('virtual:content/en/passages'),
    import('virtual:content/en/lines'),
    import('virtual:content/en/cards'),
  ]);
  return Object.fromEntries([
    ...passages.entries.map((entry) => wordsRow('passage', entry)),
    ...lines.entries.map((entry) => wordsRow('line', entry)),
    ...practices.map((card) => cardRow('practice', card)),
    ...[...reasons, ...moreCards].map((card) => cardRow('reason', card)),
  ]);
}

function wordsRow(kind: PassageKind, { id, theme, loss }: PassageMeta): Row {
  return [favoriteIdOf({ kind, id }), { theme, loss, plain: null }];
}

function cardRow(kind: CardKind, { id, body, plain, ...card }: Card): Row {
  const loss = card.for.includes('loss');
  return [favoriteIdOf({ kind, id }), { theme: '', loss, plain: plain === body ? null : plain }];
}
