import { snoozedDeliveries } from '@/domain/reminders/delivery.ts';
import type { Plan } from '@/domain/reminders/occurrences.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useStored } from '../records/use-records.ts';

const STORES = ['reminders', 'settings', 'deliveries'] as const;

async function read({ reminders, settings, deliveries }: Repositories): Promise<Plan> {
  const [list, { quietTimes }, unfinished] = await Promise.all([
    reminders.list(),
    settings.all(),
    deliveries.unfinished(),
  ]);
  return { reminders: list, quietTimes, snoozed: snoozedDeliveries(unfinished, list) };
}

/** Everything that decides what is due, kept up to date; undefined until it was read. */
export function usePlan(repositories: Repositories | null): Plan | undefined {
  return useStored(repositories, STORES, read);
}
