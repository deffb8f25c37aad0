import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NewTabExtrasView } from '@/components/settings/NewTabExtrasView.tsx';
import { MAX_LINKS } from '@/domain/links.ts';
import { changedAppearance, type Settings, type SettingsChange } from '@/domain/settings.ts';

type Props = { settings: Settings; onKeep: (changed: SettingsChange) => void };

/** What else a new tab can have. Each permission is asked in the press that needs it, and given back. */
export function NewTabExtras({ settings, onKeep }: Props) {
  const [refused, setRefused] = useState(false);
  const { appearance } = settings;

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
    <NewTabExtrasView
      appearance={appearance}
      links={settings.links}
      mostVisited={settings.mostVisited}
      refused={refused}
      onChange={(changed) => onKeep(changedAppearance(changed))}
      onAddLink={(link) => onKeep(({ links }) => ({ links: [...links, link].slice(0, MAX_LINKS) }))}
      onRemoveLink={({ title, url }) =>
        onKeep(({ links }) => ({
          links: links.filter((link) => link.title !== title || link.url !== url),
        }))
      }
      onSearch={(webSearch) => void turn('search', webSearch, changedAppearance({ webSearch }))}
      onMostVisited={(mostVisited) => void turn('topSites', mostVisited, { mostVisited })}
    />
  );
}
