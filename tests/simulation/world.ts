import type { Delivery } from '@/domain/records.ts';
import type { Database } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import type { BrowserModel, EventName } from './browser-model.ts';
import type { Chance } from './chance.ts';
import type { Machine } from './machine.ts';
import type { Witness } from './observer.ts';

const MINUTE = 60_000;

/** Everything that one run has. */
export type World = {
  chance: Chance;
  model: BrowserModel;
  machine: Machine;
  witness: Witness;
  pages: Repositories;
  database: Database;
  history: string[];
};

/** Tells the worker, and looks at what comes of it. Each of these events has it look what is due. */
export async function wake(world: World, ...events: [EventName, ...unknown[]][]): Promise<void> {
  const { model, machine, witness, history, chance } = world;
  model.isFailing = chance.in100(3);
  const outcome = await machine.tell(...events);
  const names = events.map(([name, ...args]) => `${name} ${JSON.stringify(args)}`);
  history.push(`${model.now()} ${names.join(' + ')}: ${outcome}`);
  model.isFailing = false;
  await witness.appearance(
    outcome,
    true,
    events.some(([name]) => name === 'alarm'),
  );
  await tellGone(world);
}

/** The worker is told of each notification that went, whoever took it away. */
export async function tellGone({ model, machine, witness, pages, history }: World): Promise<void> {
  const later = await idsOf(pages, 'snoozed');
  for (let id = model.gone.shift(); id !== undefined; id = model.gone.shift()) {
    const outcome = await machine.tell(['closed', id]);
    history.push(`${model.now()} closed ${id}: ${outcome}`);
    await witness.told(outcome, id);
    await witness.appearance(outcome, false);
  }
  if ((await idsOf(pages, 'snoozed')) !== later)
    throw new Error('what the user wanted later is gone');
}

async function idsOf(pages: Repositories, wanted: Delivery['state']): Promise<string> {
  return (await pages.deliveries.unfinished())
    .filter(({ state }) => state === wanted)
    .map(({ id }) => id)
    .join();
}

/** Time passes. Asleep, no alarm rings; what should have rung rings once the machine wakes. */
export async function pass(world: World, milliseconds: number, isAsleep: boolean): Promise<void> {
  const { model, history } = world;
  const end = model.trueTime + milliseconds;
  if (isAsleep) {
    model.trueTime = end;
    history.push(`${model.now()} slept ${Math.round(milliseconds / MINUTE)} minutes`);
  }
  for (let ring = model.nextRing(); ring !== null && ring <= end; ring = model.nextRing()) {
    model.trueTime = Math.max(model.trueTime, ring);
    const name = model.ring();
    if (name !== null) await wake(world, ['alarm', { name }]);
  }
  model.trueTime = end;
}
