import { useMessages } from '@/components/messages.ts';
import { UndoBar } from '@/components/undo/UndoBar.tsx';
import { isolated } from '@/domain/text/isolate.ts';
import { ExportBackup } from '../backup/ExportBackup.tsx';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { useHash } from '../routing/use-hash.ts';
import { BrowseFavorites } from './BrowseFavorites.tsx';
import { EditOwnPassage, NewOwnPassage } from './EditOwnPassage.tsx';
import { favoritesRouteIn } from './favorites-route.ts';
import { RemovedFavorites } from './RemovedFavorites.tsx';
import { useRemoval } from './use-removal.ts';
import { useUnsavedDrafts } from './use-unsaved-drafts.ts';

/** The favorites view of the library. Each part of it has an address of its own. */
export function Favorites({ records }: { records: Records }) {
  const { favorites: text } = useMessages();
  const { repositories } = records;
  const settings = useSettings(repositories);
  const route = favoritesRouteIn(useHash());
  const removal = useRemoval(records);
  const unsaved = useUnsavedDrafts(records);

  if (!settings) return null;
  const { last } = removal;
  return (
    <>
      {route.name === 'list' && (
        <BrowseFavorites
          // Other preferences hide other favorites: start anew, so that no hidden one stays selected.
          key={`${settings.scripture} ${settings.situation}`}
          records={records}
          settings={settings}
          open={route.id}
          removal={removal}
          unsaved={unsaved}
        />
      )}
      {route.name === 'new' && <NewOwnPassage records={records} />}
      {route.name === 'edit' && <EditOwnPassage records={records} id={route.id} />}
      {route.name === 'removed' && <RemovedFavorites records={records} preferences={settings} />}
      {route.name === 'copy' && <ExportBackup records={records} settings={settings} />}
      {last && route.name === 'list' && (
        <UndoBar
          key={last.at}
          text={last.name ? text.removed(isolated(last.name)) : text.removedMany(last.ids.length)}
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
