import { useEffect, useState } from 'preact/hooks';
import { NewTabExtrasView } from '@/components/settings/NewTabExtrasView.tsx';
import { MAX_LINKS } from '@/domain/links.ts';
import { changedAppearance, type Settings, type SettingsChange } from '@/domain/settings.ts';
import { ask, giveBack, isAllowed, isOffered } from '../permissions/permissions.ts';

/** The permissions that parts of a new tab need. */
export const OF_NEW_TABS = ['search', 'topSites'] as const;

type OfNewTabs = (typeof OF_NEW_TABS)[number];
type Props = { settings: Settings; onKeep: (changed: SettingsChange) => void };

/** What else a new tab can have. Each permission is asked in the press that needs it, and given back. */
export function NewTabExtras({ settings, onKeep }: Props) {
  const [refused, setRefused] = useState(false);
  const offered = useAmong(isOffered, settings);
  const allowed = useAmong(isAllowed, settings);
  const { appearance } = settings;

  const turn = async (name: OfNewTabs, on: boolean, changed: SettingsChange) => {
    setRefused(false);
    if (!on) {
      onKeep(changed);
      await giveBack([name]);
      return;
    }
    const isGranted = await ask(name);
    if (isGranted) onKeep(changed);
    setRefused(!isGranted);
  };

  return (
    <NewTabExtrasView
      appearance={{ ...appearance, webSearch: appearance.webSearch && allowed.has('search') }}
      links={settings.links}
      mostVisited={settings.mostVisited && allowed.has('topSites')}
      offered={offered}
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

/** The permissions of which something is true, asked again with each change of settings: one may have come with it. */
function useAmong(
  isTrue: (name: OfNewTabs) => Promise<boolean>,
  settings: Settings,
): ReadonlySet<OfNewTabs> {
  const [found, setFound] = useState<ReadonlySet<OfNewTabs>>(new Set());
  useEffect(() => {
    let ended = false;
    void Promise.all(OF_NEW_TABS.map(isTrue)).then((answers) => {
      if (!ended) setFound(new Set(OF_NEW_TABS.filter((_name, index) => answers[index])));
    });
    return () => {
      ended = true;
    };
  }, [isTrue, settings]);
  return found;
}
