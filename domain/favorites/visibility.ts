/**
 * Which favorites may be read under the current preferences, and with which text: the one rule for
 * pages, print and export as text. A backup contains all of them as they were saved.
 */
import type { Baby } from '@/content/types.ts';
import type { ContentPreferences } from '../content-preferences.ts';
import { FAVORITE_KINDS, type FavoriteKind, isCardKind } from '../kinds.ts';
import type { Favorite } from '../records.ts';
import { fitsBaby, type SituationSet } from '../situation.ts';

export type VisibilityPreferences = Pick<ContentPreferences, 'scripture' | 'situation'>;

/** What today's content says about something that can be saved. */
export type ContentMeta = {
  /** Id of its theme, or "". */
  theme: string;
  /** Which babies it fits. With `loss`, a passage or a line fits every reader whose baby died. */
  for: readonly Baby[];
  /** Its text that does not speak of God, if that is a different one; else null. */
  plain: string | null;
};

/** By the id of the favorite. */
export type ContentMetadata = Readonly<Record<string, ContentMeta>>;

/** For preferences under which nothing is hidden. */
export const NO_METADATA: ContentMetadata = {};

/** `scripture`: Scripture is off. `situation`: it may hurt a parent whose baby died. */
export type HiddenReason = 'scripture' | 'situation';

/** How many favorites are hidden, by reason. */
export type HiddenCounts = Readonly<Record<HiddenReason, number>>;

export const NONE_HIDDEN: HiddenCounts = { scripture: 0, situation: 0 };

/** Whether any favorite may be hidden or read with another text: only then metadata is needed. */
export function mayHide({ scripture, situation }: VisibilityPreferences): boolean {
  return !scripture || situation.includes('loss');
}

/**
 * Why a favorite is hidden, or null if it may be read. After a loss, only what today's content marks
 * as fitting is shown; a text that the content no longer has cannot be judged. Own passages are never
 * hidden. In other situations nothing is hidden for the situation: the user chose to save it.
 */
export function hiddenReason(
  { id, kind }: Pick<Favorite, 'id' | 'kind'>,
  { scripture, situation }: VisibilityPreferences,
  metadata: ContentMetadata,
): HiddenReason | null {
  if (kind === 'own') return null;
  if (situation.includes('loss') && !fitsAfterLoss(kind, metadata[id], situation))
    return 'situation';
  return kind === 'passage' && !scripture ? 'scripture' : null;
}

/** The same rules as for new tabs and for cards (content-preferences.ts). */
function fitsAfterLoss(
  kind: FavoriteKind,
  meta: ContentMeta | undefined,
  situation: SituationSet,
): boolean {
  if (!meta) return false;
  return isCardKind(kind) ? fitsBaby(meta.for, situation) : meta.for.includes('loss');
}

/** The kinds of favorites that may be read. */
export function visibleKinds({
  scripture,
}: Pick<VisibilityPreferences, 'scripture'>): FavoriteKind[] {
  return FAVORITE_KINDS.filter((kind) => scripture || kind !== 'passage');
}

/** The favorites that may be read, with the text to read, in their order. */
export function visibleFavorites(
  favorites: readonly Favorite[],
  preferences: VisibilityPreferences,
  metadata: ContentMetadata,
): Favorite[] {
  return favorites
    .filter((favorite) => hiddenReason(favorite, preferences, metadata) === null)
    .map((favorite) => asDisplayed(favorite, preferences, metadata));
}

/** A favorite with the text to read: with Scripture off, a card has its plain text. */
export function asDisplayed(
  favorite: Favorite,
  { scripture }: VisibilityPreferences,
  metadata: ContentMetadata,
): Favorite {
  return (scripture ? null : withPlainText(favorite, metadata)) ?? favorite;
}

/** A copy of a favorite with its plain text, or null if it has no other text than its own. */
export function withPlainText(favorite: Favorite, metadata: ContentMetadata): Favorite | null {
  const text = favorite.kind === 'own' ? null : (metadata[favorite.id]?.plain ?? null);
  if (text === null) return null;
  const versions = favorite.content.versions.map((version) => ({
    ...version,
    value: { ...version.value, text },
  }));
  return { ...favorite, content: { ...favorite.content, versions } };
}
