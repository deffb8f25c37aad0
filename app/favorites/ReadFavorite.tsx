import { FavoriteReader } from '@/components/favorites/FavoriteReader.tsx';
import { HiddenFavorite } from '@/components/favorites/HiddenFavorites.tsx';
import { NoteField } from '@/components/favorites/NoteField.tsx';
import { useMessages } from '@/components/messages.ts';
import { savedContent } from '@/domain/favorites/favorite.ts';
import { NOTE_LIMIT } from '@/domain/favorites/note.ts';
import {
  asDisplayed,
  type ContentMetadata,
  hiddenReason,
  type VisibilityPreferences,
} from '@/domain/favorites/visibility.ts';
import type { Favorite } from '@/domain/records.ts';
import type { Records } from '../records/use-records.ts';
import { hrefOf } from './favorites-route.ts';
import { OwnPassageConflict } from './OwnPassageConflict.tsx';
import { useContentCard } from './use-content-card.ts';
import { useFavorite } from './use-favorite.ts';
import { useLastKnown } from './use-last-known.ts';
import { useNote } from './use-note.ts';

const LIST = hrefOf({ name: 'list', id: null });

type Props = {
  records: Records;
  id: string;
  preferences: VisibilityPreferences;
  /** What the content says of it; null while that is loaded, if it may hide the favorite. */
  metadata: ContentMetadata | null;
  /** Where a hidden favorite can be shown again. */
  settingsHref: string;
  onRemove: (favorite: Favorite) => void;
  onRestore: (favorite: Favorite) => void;
};

/** One favorite to read, with its note. */
export function ReadFavorite({
  records,
  id,
  preferences,
  metadata,
  settingsHref,
  ...callbacks
}: Props) {
  const { favorites: text } = useMessages();
  // What is being written stays, whatever happens to the records.
  const favorite = useLastKnown(useFavorite(records, id), id);
  if (favorite === undefined || !metadata) return null;
  if (favorite === null) return <p>{text.gone}</p>;
  // The id has just changed, and its favorite is not read yet.
  if (favorite.id !== id) return null;
  const reason = hiddenReason(favorite, preferences, metadata);
  if (reason) return <HiddenFavorite reason={reason} backHref={LIST} settingsHref={settingsHref} />;
  return (
    <VisibleFavorite
      {...callbacks}
      records={records}
      stored={favorite}
      favorite={asDisplayed(favorite, preferences, metadata)}
      metadata={metadata}
    />
  );
}

type VisibleProps = Pick<Props, 'records' | 'onRemove' | 'onRestore'> & {
  /** As it is stored. */
  stored: Favorite;
  /** As it is shown. */
  favorite: Favorite;
  metadata: ContentMetadata;
};

function VisibleFavorite({ records, stored, favorite, metadata, ...props }: VisibleProps) {
  const { id } = favorite;
  const card = useContentCard(favorite);
  return (
    <FavoriteReader
      favorite={favorite}
      sources={card?.sources ?? []}
      theme={savedContent(favorite).theme || (metadata[id]?.theme ?? '')}
      backHref={LIST}
      editHref={favorite.kind === 'own' ? hrefOf({ name: 'edit', id }) : null}
      onRemove={() => props.onRemove(favorite)}
      onRestore={() => props.onRestore(favorite)}
    >
      <OwnPassageConflict records={records} favorite={favorite} />
      <Note key={id} records={records} favorite={stored} />
    </FavoriteReader>
  );
}

function Note({ records, favorite }: { records: Records; favorite: Favorite }) {
  return <NoteField maxLength={NOTE_LIMIT} {...useNote(records, favorite)} />;
}
