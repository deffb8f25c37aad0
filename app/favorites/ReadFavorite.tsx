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
import { OwnPassageConflict } from './OwnPassageConflict.tsx';
import { useContentCard } from './use-content-card.ts';
import { useFavorite } from './use-favorite.ts';
import { hrefOf } from './use-favorites-route.ts';
import { useNote } from './use-note.ts';

const LIST = hrefOf({ name: 'list', id: null });

type Props = {
  records: Records;
  id: string;
  preferences: VisibilityPreferences;
  /** What the content says of it; null until that is known, where it decides. */
  known: ContentMetadata | null;
  /** Where one that waits can be shown again. */
  settingsHref: string;
  onRemove: (favorite: Favorite) => void;
  onRestore: (favorite: Favorite) => void;
};

/** The favorite with this id, to read, with her note. */
export function ReadFavorite({ records, id, preferences, known, settingsHref, ...does }: Props) {
  const { favorites: text } = useMessages();
  const favorite = useFavorite(records, id);
  if (favorite === undefined || !known) return null;
  if (favorite === null) return <p>{text.gone}</p>;
  // Another one was chosen, and is being read.
  if (favorite.id !== id) return null;
  const why = hiddenReason(favorite, preferences, known);
  if (why) return <HiddenFavorite reason={why} backHref={LIST} settingsHref={settingsHref} />;
  return (
    <Open
      {...does}
      records={records}
      favorite={asDisplayed(favorite, preferences, known)}
      known={known}
    />
  );
}

type OpenProps = Pick<Props, 'records' | 'onRemove' | 'onRestore'> & {
  favorite: Favorite;
  known: ContentMetadata;
};

function Open({ records, favorite, known, ...does }: OpenProps) {
  const { id } = favorite;
  const card = useContentCard(favorite);
  return (
    <FavoriteReader
      favorite={favorite}
      sources={card?.sources ?? []}
      theme={savedContent(favorite).theme || (known[id]?.theme ?? '')}
      backHref={LIST}
      editHref={favorite.kind === 'own' ? hrefOf({ name: 'edit', id }) : null}
      onRemove={() => does.onRemove(favorite)}
      onRestore={() => does.onRestore(favorite)}
    >
      <OwnPassageConflict records={records} favorite={favorite} />
      <Note key={id} records={records} favorite={favorite} />
    </FavoriteReader>
  );
}

function Note({ records, favorite }: { records: Records; favorite: Favorite }) {
  return <NoteField maxLength={NOTE_LIMIT} {...useNote(records, favorite)} />;
}
