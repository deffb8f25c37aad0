import { useEffect } from 'preact/hooks';
import { useMessages } from '@/components/messages.ts';
import { needsReload } from '@/components/notice/ProblemNotice.tsx';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import type { TabPassage } from '@/domain/snapshot.ts';
import type { openRecords } from '@/storage/open.ts';
import type { Ambience } from '../first-paint/new-tab-slots.ts';
import { useFocusRecovery } from '../keyboard/use-focus-recovery.ts';
import { useHotkeys } from '../keyboard/use-hotkeys.ts';
import { usePassage } from '../passages/use-passage.ts';
import { hideTab } from '../quick-hide/hidden-tab.ts';
import { useRecords } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { WaitingDeliveries } from '../reminders/WaitingDeliveries.tsx';
import { shareActions } from '../share/share-actions.ts';
import { useWelcome } from '../welcome/use-welcome.tsx';
import { PracticeOfTheDay } from './PracticeOfTheDay.tsx';
import { searchTheWeb } from './search-the-web.ts';
import { useAmbience } from './use-ambience.ts';
import { useLinks } from './use-links.ts';

type Props = {
  /** What the first frame painted. */
  firstPassage: TabPassage;
  firstAmbience: Ambience;
  /** When that was. Must stay the same between renders. */
  paintedAt?: Temporal.ZonedDateTime;
  open: typeof openRecords;
  /** Called once, when buttons and keys work. Must stay the same between renders. */
  onHydrated?: () => void;
};

/** Takes over the painted page: buttons and keys work, and today's passage is settled. */
export function NewTab({ firstPassage, firstAmbience, paintedAt, open, onHydrated }: Props) {
  const { problems, page } = useMessages();
  const records = useRecords(open);
  const settings = useSettings(records.repositories);
  const { passage, previous, next, setFavorite } = usePassage(
    firstPassage,
    records,
    settings,
    paintedAt,
  );
  const ambience = useAmbience(firstAmbience, settings?.appearance);
  const links = useLinks(settings);
  const welcome = useWelcome(records);
  useHotkeys();
  useFocusRecovery();
  useEffect(() => onHydrated?.(), [onHydrated]);

  return (
    <NewTabPage
      passage={passage}
      {...ambience}
      links={links}
      notice={records.problem && problems[records.problem]}
      {...(needsReload(records.problem) && { onReload: () => location.reload() })}
      onPrevious={previous}
      onNext={next}
      onFavorite={setFavorite}
      onHide={hideTab}
      onSearch={searchTheWeb}
      share={shareActions(passage, page.share.fileName)}
      welcome={welcome}
      practice={<PracticeOfTheDay records={records} />}
    >
      <WaitingDeliveries records={records} />
    </NewTabPage>
  );
}
