import { useEffect, useState } from 'preact/hooks';
import type { DeliveryPart } from '@/domain/records.ts';
import type { Settings } from '@/domain/settings.ts';
import { useHour } from '../clock/use-hour.ts';
import type { Records } from '../records/use-records.ts';
import { displayableParts } from './displayable-parts.ts';

export type OpenDelivery = { id: string; parts: readonly DeliveryPart[] };

/**
 * The delivery that this page was opened for, with what may be shown at this hour.
 * @returns undefined until it was read; without parts if nothing may be shown any more
 */
export function useDelivery(
  id: string,
  { repositories }: Records,
  settings: Settings | undefined,
): OpenDelivery | undefined {
  const [delivery, setDelivery] = useState<OpenDelivery>();
  const { hour } = useHour();
  useEffect(() => {
    if (!repositories || !settings) return;
    const read = async () => {
      const found = await repositories.deliveries.get(id);
      // Deliveries are deleted after two days: show a plain new tab.
      if (!found) return location.replace('/newtab.html');
      setDelivery({ id, parts: await displayableParts(found, settings, hour) });
    };
    read().catch(() => location.replace('/newtab.html'));
  }, [id, repositories, settings, hour]);
  return delivery;
}
