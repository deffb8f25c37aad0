import { useMemo } from 'preact/hooks';
import { NoteField } from '@/components/favorites/NoteField.tsx';
import { Reading } from '@/components/favorites/Reading.tsx';
import { useMessages } from '@/components/messages.ts';
import { keptWords } from '@/domain/favorites/favorite.ts';
import { NOTE_LIMIT } from '@/domain/favorites/note.ts';
import type { Favorite } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../../records/use-records.ts';
import { OwnElsewhere } from './OwnElsewhere.tsx';
import { inPlainWords, useContentCard } from './use-content-card.ts';
import { useNote } from './use-note.ts';
import { hrefOf } from './use-place.ts';

const FAVORITES = ['favorites'] as const;

type Props = {
  records: Records;
  id: string;
  scripture: boolean;
  /** Themes of content, by favorite id. */
  themes: Readonly<Record<string, string>>;
  onRemove: (favorite: Favorite) => void;
  onRestore: (favorite: Favorite) => void;
};

/** The favorite with this id, to read, with her note. */
export function FavoriteReading({ records, id, scripture, themes, ...does }: Props) {
  const { favorites: text } = useMessages();
  const read = useMemo(
    () =>
      ({ favorites }: Repositories) =>
        favorites.get(id),
    [id],
  );
  const favorite = useStored(records.repositories, FAVORITES, read);
  if (favorite === undefined) return null;
  if (favorite === null) return <p>{text.gone}</p>;
  // Another one was chosen, and is being read.
  if (favorite.id !== id) return null;
  if (!scripture && favorite.kind === 'passage') return <p>{text.hiddenHere}</p>;
  return <Open {...does} records={records} favorite={favorite} {...{ scripture, themes }} />;
}

function Open({
  records,
  favorite,
  scripture,
  themes,
  ...does
}: Omit<Props, 'id'> & { favorite: Favorite }) {
  const { id } = favorite;
  const card = useContentCard(favorite);
  return (
    <Reading
      favorite={scripture ? favorite : inPlainWords(favorite, card)}
      sources={card?.sources ?? []}
      theme={keptWords(favorite).theme || (themes[id] ?? '')}
      backHref={hrefOf({ name: 'list', id: null })}
      editHref={favorite.kind === 'own' ? hrefOf({ name: 'edit', id }) : null}
      onRemove={() => does.onRemove(favorite)}
      onRestore={() => does.onRestore(favorite)}
    >
      <OwnElsewhere records={records} favorite={favorite} />
      <Note key={id} records={records} favorite={favorite} />
    </Reading>
  );
}

function Note({ records, favorite }: { records: Records; favorite: Favorite }) {
  return <NoteField most={NOTE_LIMIT} {...useNote(records, favorite)} />;
}
