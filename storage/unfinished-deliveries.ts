import type { Delivery } from '@/domain/records.ts';
import type { Database } from './database.ts';

/** All deliveries that are not done, in the order in which they were due. Each new tab reads them. */
export async function unfinishedDeliveries(database: Database): Promise<Delivery[]> {
  return (await database.readAll('deliveries'))
    .filter(({ state }) => state !== 'done')
    .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
}
