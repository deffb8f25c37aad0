import { useEffect } from 'preact/hooks';
import { useMessages } from '@/components/messages.ts';
import { UndoBar } from '@/components/undo/UndoBar.tsx';
import { ExportBackup } from '../backup/ExportBackup.tsx';
import { useRefreshAfterFavorites } from '../derived/use-refresh-after-favorites.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { BrowseFavorites } from './BrowseFavorites.tsx';
import { EditOwnPassage, NewOwnPassage } from './EditOwnPassage.tsx';
import { saveAbandonedDrafts } from './note-drafts.ts';
import { RemovedFavorites } from './RemovedFavorites.tsx';
import { useFavoritesRoute } from './use-favorites-route.ts';
import { useRemoval } from './use-removal.ts';

/** Everything of the favorites: each place has an address of its own. */
export function Favorites({ records }: { records: Records }) {
  const { favorites: text } = useMessages();
  const { repositories } = records;
  const settings = useSettings(repositories);
  const place = useFavoritesRoute();
  const removal = useRemoval(records);
  useRefreshAfterFavorites(repositories);

  useEffect(() => {
    if (!repositories || repositories.problem) return;
    saveAbandonedDrafts(({ id, text, seen, rev }) =>
      repositories.favorites.writeNote(id, text, seen, rev, Date.now()),
    );
  }, [repositories]);

  if (!settings) return null;
  const { last } = removal;
  return (
    <>
      {place.name === 'list' && (
        <BrowseFavorites
          // Under another choice others are shown: nothing stays chosen that waits now.
          key={`${settings.scripture} ${settings.situation}`}
          records={records}
          settings={settings}
          open={place.id}
          removal={removal}
        />
      )}
      {place.name === 'new' && <NewOwnPassage records={records} />}
      {place.name === 'edit' && <EditOwnPassage records={records} id={place.id} />}
      {place.name === 'removed' && <RemovedFavorites records={records} preferences={settings} />}
      {place.name === 'copy' && <ExportBackup records={records} settings={settings} />}
      {last && place.name === 'list' && (
        <UndoBar
          key={last.at}
          text={last.name ? text.removed(last.name) : text.removedMany(last.ids.length)}
          undo={text.undo}
          undoLabel={last.name ? text.undoNamed(last.name) : text.undoMany(last.ids.length)}
          close={text.undoClose}
          onUndo={() => removal.restore(last.ids)}
          onClose={removal.forget}
        />
      )}
    </>
  );
}
