import { FavoritesOnlySwitch } from '@/components/favorites/FavoritesOnlySwitch.tsx';
import type { Settings } from '@/storage/settings.ts';
import { refreshSnapshot } from '../derived/snapshot.ts';
import type { Records } from '../records/use-records.ts';

type Props = {
  records: Records;
  settings: Settings;
  /** There is a favorite that a new tab can show. */
  some: boolean;
};

/** Whether new tabs show only what she saved. */
export function NewTabSource({ records, settings, some }: Props) {
  const turn = (only: boolean) =>
    records.change(async (repositories) => {
      const newTabs = only ? 'favorites' : 'all';
      const now = Temporal.Now.zonedDateTimeISO();
      // First: a new tab is painted from this, before it has read any setting.
      const next = { ...(await repositories.settings.all()), newTabs } as const;
      await refreshSnapshot(repositories, next, now).catch(() => undefined);
      await repositories.settings.set('newTabs', newTabs, now.epochMilliseconds);
    });
  return (
    <FavoritesOnlySwitch
      on={settings.newTabs === 'favorites'}
      hasFavorites={some}
      onChange={(on) => void turn(on)}
    />
  );
}
