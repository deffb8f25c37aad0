import type { Database } from '@/storage/database.ts';
import { openRepositories } from '@/storage/repositories.ts';
import { BrowserModel } from './browser-model.ts';
import { chanceOf } from './chance.ts';
import { next } from './events.ts';
import { Machine, type Outcome, type Use } from './machine.ts';
import { openMemory } from './memory-database.ts';
import { noPages } from './no-pages.ts';
import { Witness } from './observer.ts';
import { firstReminders } from './user-changes.ts';
import { type World, wake } from './world.ts';

const MINUTE = 60_000;
/** Far from any change of the clocks in the zones of the model: expected.ts knows none. */
const START = Date.UTC(2026, 5, 15);
const STEPS = 40;

export type Happened = Record<'notification' | 'waiting' | Outcome, number>;

/**
 * Some days of the user, the browser and the worker, drawn by chance.
 * @param seed of the chance; the same seed gives the same days
 * @returns how often what happened, to see that the days were not empty ones
 * @throws Error with the seed and all that happened, when a reminder came twice, not at all, or in
 *   quiet time
 */
export async function run(
  seed: number,
  use: Use,
  open: () => Promise<Database> | Database = openMemory,
): Promise<Happened> {
  const chance = chanceOf(seed);
  const database = await open();
  const model = new BrowserModel(
    chance,
    START + chance.between(0, 24 * 60) * MINUTE,
    'Europe/Berlin',
  );
  const machine = new Machine(model, database, chance, use);
  const witness = new Witness(model, database);
  const pages = openRepositories(database, noPages);
  const world: World = { chance, model, machine, witness, pages, database, history: [] };
  try {
    await firstReminders(chance, pages, model.clock);
    await wake(world, ['installed', { reason: 'install' }]);
    for (let step = 0; step < STEPS; step += 1) await next(world);
    return { ...witness.seen, ...machine.outcomes };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`seed ${seed}: ${said}\n${world.history.join('\n')}`, { cause: error });
  } finally {
    await machine.end();
  }
}
