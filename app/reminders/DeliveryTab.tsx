import { useEffect } from 'preact/hooks';
import { DeliveryView } from '@/components/delivery/DeliveryView.tsx';
import { useMessages } from '@/components/messages.ts';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import type { openRecords } from '@/storage/open.ts';
import type { Ambience } from '../first-paint/new-tab-slots.ts';
import { useFocusRecovery } from '../keyboard/use-focus-recovery.ts';
import { useHotkeys } from '../keyboard/use-hotkeys.ts';
import { EMPTY_PASSAGE } from '../new-tab/empty-passage.ts';
import { useAmbience } from '../new-tab/use-ambience.ts';
import { hideTab } from '../quick-hide/hidden-tab.ts';
import { useRecords } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { useDelivery } from './use-delivery.ts';
import { useDeliveryActions } from './use-delivery-actions.ts';

type Props = {
  /** The delivery's id. */
  id: string;
  /** What the first frame painted. */
  firstAmbience: Ambience;
  open: typeof openRecords;
  /** Called when the delivery is shown. Must stay the same between renders. */
  onHydrated?: () => void;
};

/** A new tab that a reminder opened: it shows the delivery instead of a passage. */
export function DeliveryTab({ id, firstAmbience, open, onHydrated }: Props) {
  const { problems } = useMessages();
  const records = useRecords(open);
  const settings = useSettings(records.repositories);
  const ambience = useAmbience(firstAmbience, settings?.appearance);
  const delivery = useDelivery(id, records, settings);
  const { actionsFor, markSeen } = useDeliveryActions(records);
  useHotkeys();
  useFocusRecovery();
  const shownId = delivery?.id;
  useEffect(() => {
    if (!shownId) return;
    onHydrated?.();
    void markSeen(shownId);
  }, [shownId, markSeen, onHydrated]);

  return (
    <NewTabPage
      passage={EMPTY_PASSAGE}
      {...ambience}
      notice={records.problem && problems[records.problem]}
      onHide={hideTab}
      replacement={
        delivery && (
          <DeliveryView
            parts={delivery.parts}
            scripture={settings?.scripture ?? true}
            {...actionsFor(delivery.id)}
          />
        )
      }
    />
  );
}
