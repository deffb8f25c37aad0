import { useEffect } from 'preact/hooks';
import { MomentView } from '@/components/delivery/DeliveryView.tsx';
import { useMessages } from '@/components/messages.ts';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import type { openRecords } from '@/storage/open.ts';
import type { Surroundings } from '../first-paint/new-tab-slots.ts';
import { useKeptFocus } from '../keyboard/use-focus-recovery.ts';
import { useHelpKey } from '../keyboard/use-help-key.ts';
import { EMPTY_FRAME } from '../new-tab/empty-passage.ts';
import { useSurroundings } from '../new-tab/use-ambience.ts';
import { useQuickHide } from '../quick-hide/use-quick-hide.ts';
import { useRecords } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { useMoment } from './use-delivery.ts';
import { useAnswers } from './use-delivery-actions.ts';

type Props = {
  /** The moment's id. */
  id: string;
  /** What the first frame painted. */
  around: Surroundings;
  open: typeof openRecords;
  /** Called once the words stand there. Stays the same between renders. */
  onShown?: () => void;
};

/** A new tab that a reminder has opened: the moment's words in the place of the passage. */
export function MomentTab({ id, around, open, onShown }: Props) {
  const { trouble } = useMessages();
  const records = useRecords(open);
  const settings = useSettings(records.repositories);
  const surroundings = useSurroundings(around, settings?.look);
  const moment = useMoment(id, records, settings);
  const { answersTo, seen } = useAnswers(records);
  const hide = useQuickHide();
  useHelpKey();
  useKeptFocus();
  useEffect(() => {
    if (!moment) return;
    onShown?.();
    // Its notification may go.
    void seen(moment.id);
  }, [moment, seen, onShown]);

  return (
    <NewTabPage
      frame={EMPTY_FRAME}
      {...surroundings}
      notice={records.trouble && trouble[records.trouble]}
      onHide={hide}
      instead={
        moment && (
          <MomentView
            parts={moment.parts}
            scripture={settings?.scripture ?? true}
            {...answersTo(moment.id)}
          />
        )
      }
    />
  );
}
