import { comingAgain } from '@/domain/reminders/delivery.ts';
import type { Plan } from '@/domain/reminders/occurrences.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useStored } from '../records/use-records.ts';

const STORES = ['reminders', 'settings', 'moments'] as const;

async function read({ reminders, settings, moments }: Repositories): Promise<Plan> {
  const [list, { silence }, open] = await Promise.all([
    reminders.list(),
    settings.all(),
    moments.open(),
  ]);
  return { reminders: list, silence, later: comingAgain(open, list) };
}

/** All that decides what comes next, kept up to date; undefined until it was read. */
export function usePlan(repositories: Repositories | null): Plan | undefined {
  return useStored(repositories, STORES, read);
}
