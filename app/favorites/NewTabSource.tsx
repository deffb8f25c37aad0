import { FavoritesOnlySwitch } from '@/components/favorites/FavoritesOnlySwitch.tsx';
import type { Settings } from '@/storage/settings.ts';
import { refreshSnapshot } from '../derived/snapshot.ts';
import type { Records } from '../records/use-records.ts';

type Props = {
  records: Records;
  settings: Settings;
  /** Whether there is a favorite that a new tab can show. */
  some: boolean;
};

/** The switch for new tabs that show only favorites. */
export function NewTabSource({ records, settings, some }: Props) {
  const turn = (only: boolean) =>
    records.change(async (repositories) => {
      const newTabs = only ? 'favorites' : 'all';
      const now = Temporal.Now.zonedDateTimeISO();
      // Before the setting is stored: a new tab is painted from the snapshot and reads no setting.
      const next = { ...(await repositories.settings.all()), newTabs } as const;
      await refreshSnapshot(repositories, next, now).catch(() => undefined);
      await repositories.settings.set('newTabs', newTabs, now.epochMilliseconds);
    });
  return (
    <FavoritesOnlySwitch
      on={settings.newTabs === 'favorites'}
      some={some}
      onTurn={(on) => void turn(on)}
    />
  );
}
