import { useEffect, useState } from 'preact/hooks';
import type { MomentPart } from '@/domain/records.ts';
import type { Settings } from '@/storage/settings.ts';
import type { Records } from '../records/use-records.ts';
import { partsToShow } from './displayable-parts.ts';

export type OpenMoment = { id: string; parts: readonly MomentPart[] };

/**
 * The moment that this page was opened for.
 * @returns undefined until it was read; one without parts where there is nothing (more) to show
 */
export function useMoment(
  id: string,
  { repositories }: Records,
  settings: Settings | undefined,
): OpenMoment | undefined {
  const [moment, setMoment] = useState<OpenMoment>();
  useEffect(() => {
    if (!repositories || !settings) return;
    const read = async () => {
      const found = await repositories.moments.get(id);
      // Gone after two days: the plain new tab takes its place.
      if (!found) return location.replace('/newtab.html');
      const { hour } = Temporal.Now.plainTimeISO();
      setMoment({ id, parts: await partsToShow(found, settings, hour) });
    };
    read().catch(() => location.replace('/newtab.html'));
  }, [id, repositories, settings]);
  return moment;
}
