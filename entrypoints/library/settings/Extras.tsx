import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ExtraSettings } from '@/components/settings/ExtraSettings.tsx';
import type { Settings } from '@/storage/settings.ts';

type Props = { settings: Settings; onKeep: (changed: Partial<Settings>) => void };

/** What else a new tab can have. Each permission is asked in the press that needs it, and given back. */
export function Extras({ settings, onKeep }: Props) {
  const [refused, setRefused] = useState(false);
  const { look } = settings;

  const turn = async (name: 'search' | 'topSites', on: boolean, changed: Partial<Settings>) => {
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
      onChange={(changed) => onKeep({ look: { ...look, ...changed } })}
      onLinks={(shortcuts) => onKeep({ shortcuts })}
      onSearch={(search) => void turn('search', search, { look: { ...look, search } })}
      onMostVisited={(mostVisited) => void turn('topSites', mostVisited, { mostVisited })}
    />
  );
}
