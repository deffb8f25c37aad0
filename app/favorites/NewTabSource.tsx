import { FavoritesOnlySwitch } from '@/components/favorites/FavoritesOnlySwitch.tsx';
import type { Settings } from '@/domain/settings.ts';
import type { Records } from '../records/use-records.ts';
import { changeSettings } from '../settings/change-settings.ts';

type Props = {
  records: Records;
  settings: Settings;
  /** Whether there is a favorite that a new tab can show. */
  some: boolean;
};

/** Whether new tabs show only favorites. */
export function NewTabSource({ records, settings, some }: Props) {
  return (
    <FavoritesOnlySwitch
      on={settings.newTabs === 'favorites'}
      hasFavorites={some}
      onChange={(on) => void changeSettings(records, { newTabs: on ? 'favorites' : 'all' })}
    />
  );
}
