/** Keeps the copy of her choice in step with her records. One page at a time does it. */
import type { CardPreferences } from '@/domain/content-preferences.ts';
import { copyDuringChange } from '@/domain/content-preferences-copy.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { readPreferencesCopy, writePreferencesCopy } from './content-preferences-copy.ts';

const LOCK = 'gently-led:content-preferences';

/**
 * Runs a change of her choice. At no moment of it does the copy say more than her records do.
 * @param next what she chooses; null where only the records know it afterwards
 * @param work keeps it
 * @throws what `work` throws; the copy then is as careful as the records or more, or there is none
 */
export function changeContentPreferences<T>(
  records: Repositories,
  next: CardPreferences | null,
  work: () => Promise<T>,
): Promise<T> {
  // Nothing can be kept: what the copy says is all that is known of her.
  if (records.problem) return work();
  return alone(async () => {
    writePreferencesCopy(copyDuringChange(readPreferencesCopy(), next));
    const result = await work();
    await copyFrom(records);
    return result;
  });
}

/** Brings the copy up to date with her records. What fails is tried again by the next page. */
export async function refreshPreferencesCopy(records: Repositories): Promise<void> {
  // Without records there are only defaults, and they are not her choice.
  if (records.problem) return;
  await alone(() => copyFrom(records));
}

/** The change is kept, so a reading that fails is none of its faults: the copy then stays careful. */
async function copyFrom({ settings }: Repositories): Promise<void> {
  await settings.all().then(writePreferencesCopy, () => undefined);
}

/** So that no page writes what it read before another page's change. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(LOCK, work) : work();
}
