import { useEffect } from 'preact/hooks';
import { useMessages } from '@/components/messages.ts';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import type { TabPassage } from '@/domain/snapshot.ts';
import { useHotkeys } from '../keyboard/use-hotkeys.ts';
import { hideTab } from '../quick-hide/hidden-tab.ts';

type Props = { passage: TabPassage; onHydrated: () => void };

/** Stands in place of a new tab that failed: the painted passage, with Help, quick hide and the keys. */
export function PlainNewTab({ passage, onHydrated }: Props) {
  const { problems } = useMessages();
  useHotkeys();
  useEffect(onHydrated, [onHydrated]);
  return (
    <NewTabPage
      passage={passage}
      notice={problems.view}
      onReload={() => location.reload()}
      onHide={hideTab}
    />
  );
}
