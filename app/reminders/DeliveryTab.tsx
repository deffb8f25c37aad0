import { useEffect } from 'preact/hooks';
import { DeliveryView } from '@/components/delivery/DeliveryView.tsx';
import { useMessages } from '@/components/messages.ts';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import type { openRecords } from '@/storage/open.ts';
import type { Ambience } from '../first-paint/new-tab-slots.ts';
import { useFocusRecovery } from '../keyboard/use-focus-recovery.ts';
import { useHelpKey } from '../keyboard/use-help-key.ts';
import { EMPTY_PASSAGE } from '../new-tab/empty-passage.ts';
import { useAmbience } from '../new-tab/use-ambience.ts';
import { useQuickHide } from '../quick-hide/use-quick-hide.ts';
import { useRecords } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { useDelivery } from './use-delivery.ts';
import { useDeliveryActions } from './use-delivery-actions.ts';

type Props = {
  /** The moment's id. */
  id: string;
  /** What the first frame painted. */
  around: Ambience;
  open: typeof openRecords;
  /** Called once the words stand there. Stays the same between renders. */
  onShown?: () => void;
};

/** A new tab that a reminder has opened: the moment's words in the place of the passage. */
export function DeliveryTab({ id, around, open, onShown }: Props) {
  const { problems } = useMessages();
  const records = useRecords(open);
  const settings = useSettings(records.repositories);
  const surroundings = useAmbience(around, settings?.appearance);
  const delivery = useDelivery(id, records, settings);
  const { answersTo, seen } = useDeliveryActions(records);
  const hide = useQuickHide();
  useHelpKey();
  useFocusRecovery();
  useEffect(() => {
    if (!delivery) return;
    onShown?.();
    // Its notification may go.
    void seen(delivery.id);
  }, [delivery, seen, onShown]);

  return (
    <NewTabPage
      frame={EMPTY_PASSAGE}
      {...surroundings}
      notice={records.problem && problems[records.problem]}
      onHide={hide}
      replacement={
        delivery && (
          <DeliveryView
            parts={delivery.parts}
            scripture={settings?.scripture ?? true}
            {...answersTo(delivery.id)}
          />
        )
      }
    />
  );
}
