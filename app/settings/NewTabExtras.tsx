import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ExtraSettings } from '@/components/settings/NewTabExtrasView.tsx';
import type { Settings } from '@/storage/settings.ts';
import type { SettingsChange } from './change-settings.ts';

type Props = { settings: Settings; onKeep: (changed: SettingsChange) => void };

/** What else a new tab can have. Each permission is asked in the press that needs it, and given back. */
export function Extras({ settings, onKeep }: Props) {
  const [refused, setRefused] = useState(false);
  const { look } = settings;

  const turn = async (name: 'search' | 'topSites', on: boolean, changed: SettingsChange) => {
    const permissions = { permissions: [name] };
    setRefused(false);
    if (!on) {
      onKeep(changed);
      // A browser that keeps it all the same does no harm: nothing uses it.
      await browser.permissions.remove(permissions).catch(() => false);
      return;
    }
    const allowed = await browser.permissions.request(permissions).catch(() => false);
    if (allowed) onKeep(changed);
    setRefused(!allowed);
  };

  return (
    <ExtraSettings
      look={look}
      links={settings.shortcuts}
      mostVisited={settings.mostVisited}
      refused={refused}
      onChange={(changed) => onKeep({ look: changed })}
      onLinks={(shortcuts) => onKeep({ shortcuts })}
      onSearch={(search) => void turn('search', search, { look: { search } })}
      onMostVisited={(mostVisited) => void turn('topSites', mostVisited, { mostVisited })}
    />
  );
}
