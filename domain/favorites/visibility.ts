/**
 * Which favorites may be read now, and in which words: the one rule for every page, paper and text. A
 * backup holds all of them as they are kept.
 */
import type { ContentPreferences } from '../content-preferences.ts';
import type { Favorite, FavoriteKind } from '../records.ts';

/** What decides it. */
export type VisibilityPreferences = Pick<ContentPreferences, 'scripture' | 'situation'>;

/** What the content says today of something that can be saved. */
export type ContentMeta = {
  /** Id of its theme, or "". */
  theme: string;
  /** Assumes no living baby. */
  loss: boolean;
  /** Its text with no word of faith, where that is another one; else null. */
  plain: string | null;
};

/** The same of all content, by the id of the favorite. */
export type ContentMetadata = Readonly<Record<string, ContentMeta>>;

/** For a choice under which the content need not be asked. */
export const NO_METADATA: ContentMetadata = {};

/** `scripture`: until Scripture is on again. `situation`: where her baby died, it may hurt. */
export type HiddenReason = 'scripture' | 'situation';

/** How many wait, by the reason. */
export type HiddenCounts = Readonly<Record<HiddenReason, number>>;

export const NONE_HIDDEN: HiddenCounts = { scripture: 0, situation: 0 };

/** Whether any favorite may wait, or be read in other words: only then has the content to be asked. */
export function mayHide({ scripture, situation }: VisibilityPreferences): boolean {
  return !scripture || situation === 'loss';
}

/**
 * Why a favorite is kept and not shown, or null where it may be read. Where her baby died only what
 * the content marks as safe may; of words that it no longer has nobody can say so. Her own words
 * never wait. Nothing waits in other situations: she chose it, and it assumes nothing that is gone.
 */
export function hiddenReason(
  { id, kind }: Pick<Favorite, 'id' | 'kind'>,
  { scripture, situation }: VisibilityPreferences,
  known: ContentMetadata,
): HiddenReason | null {
  if (kind === 'own') return null;
  if (situation === 'loss' && !known[id]?.loss) return 'situation';
  return kind === 'passage' && !scripture ? 'scripture' : null;
}

/** The kinds of which something may be read: no reason why bonding is hard is for after a loss. */
export function visibleKinds({ scripture, situation }: VisibilityPreferences): FavoriteKind[] {
  return KINDS.filter(
    (kind) => (scripture || kind !== 'passage') && (situation !== 'loss' || kind !== 'reason'),
  );
}

const KINDS = ['passage', 'line', 'practice', 'reason', 'own'] as const;

/** The favorites that may be read, as they are read, in their order. */
export function visibleFavorites(
  favorites: readonly Favorite[],
  preferences: VisibilityPreferences,
  known: ContentMetadata,
): Favorite[] {
  return favorites
    .filter((favorite) => hiddenReason(favorite, preferences, known) === null)
    .map((favorite) => asDisplayed(favorite, preferences, known));
}

/** A favorite as it is read: with Scripture off, a card that speaks of God in its plain words. */
export function asDisplayed(
  favorite: Favorite,
  { scripture }: VisibilityPreferences,
  known: ContentMetadata,
): Favorite {
  return (scripture ? null : withPlainText(favorite, known)) ?? favorite;
}

/** A favorite in its plain words, or null where these are its own; what is kept stays as it is. */
export function withPlainText(favorite: Favorite, known: ContentMetadata): Favorite | null {
  const text = favorite.kind === 'own' ? null : (known[favorite.id]?.plain ?? null);
  if (text === null) return null;
  const versions = favorite.content.versions.map((version) => ({
    ...version,
    value: { ...version.value, text },
  }));
  return { ...favorite, content: { ...favorite.content, versions } };
}
