import type { Moment } from '@/domain/records.ts';
import type { Database } from '@/storage/database.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { BrowserModel, type EventName } from './browser-model.ts';
import { type Chance, chanceOf } from './chance.ts';
import { changeSettings, firstReminders } from './her-changes.ts';
import { Machine, type Outcome, type Use } from './machine.ts';
import { openMemory } from './memory-database.ts';
import { Witness } from './witness.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];
/** Far from any change of the clocks in these zones: expected.ts knows none. */
const START = Date.UTC(2026, 5, 15);
const STEPS = 40;

const silent = {
  announce: () => undefined,
  subscribe: () => () => undefined,
  close: () => undefined,
};

export type Happened = Record<'notification' | 'waiting' | Outcome, number>;

/** Everything that one run has. */
type World = {
  chance: Chance;
  model: BrowserModel;
  machine: Machine;
  witness: Witness;
  pages: Repositories;
  database: Database;
  history: string[];
};

/**
 * Some days of a mother, her browser and the worker, drawn by chance.
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
  const pages = openRepositories(database, silent);
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

/** Tells the worker, and looks at what comes of it. Each of these events has it look what is due. */
async function wake(world: World, ...events: [EventName, ...unknown[]][]): Promise<void> {
  const { model, machine, witness, history, chance } = world;
  model.isFailing = chance.in100(3);
  const outcome = await machine.tell(...events);
  const names = events.map(([name, ...args]) => `${name} ${JSON.stringify(args)}`);
  history.push(`${model.now()} ${names.join(' + ')}: ${outcome}`);
  model.isFailing = false;
  await witness.look(
    outcome,
    true,
    events.some(([name]) => name === 'alarm'),
  );
  await tellGone(world);
}

/** The worker is told of each notification that went, whoever took it away. */
async function tellGone({ model, machine, witness, pages, history }: World): Promise<void> {
  const later = await idsOf(pages, 'later');
  for (let id = model.gone.shift(); id !== undefined; id = model.gone.shift()) {
    const outcome = await machine.tell(['closed', id]);
    history.push(`${model.now()} closed ${id}: ${outcome}`);
    await witness.told(outcome, id);
    await witness.look(outcome, false);
  }
  if ((await idsOf(pages, 'later')) !== later) throw new Error('what she wanted later is gone');
}

async function idsOf(pages: Repositories, wanted: Moment['state']): Promise<string> {
  return (await pages.moments.open())
    .filter(({ state }) => state === wanted)
    .map(({ id }) => id)
    .join();
}

/** Time passes. Asleep, no alarm rings; what should have rung rings once the machine wakes. */
async function pass(world: World, milliseconds: number, isAsleep: boolean): Promise<void> {
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

const changed: [EventName, ...unknown[]] = ask('remindersChanged');

function ask(request: string, ...args: unknown[]): [EventName, ...unknown[]] {
  return ['message', { request, args }, { id: 'gently-led' }];
}

/** What may happen, and how often of 100. */
const HAPPENINGS: [share: number, happen: (world: World) => Promise<void>][] = [
  [30, (world) => pass(world, world.chance.between(1, 120 * 60_000), false)],
  [8, (world) => pass(world, world.chance.between(2, 20) * HOUR, false)],
  [10, (world) => pass(world, world.chance.between(1, 30 * 60) * MINUTE, true)],
  [16, changeAndTell],
  [8, (world) => wake(world, changed)],
  [2, dropAlarms],
  [4, restart],
  [2, update],
  [4, permission],
  [3, clock],
  [3, journey],
  [10, answer],
];

async function next(world: World): Promise<void> {
  let share = world.chance.between(
    1,
    HAPPENINGS.reduce((sum, [each]) => sum + each, 0),
  );
  for (const [each, happen] of HAPPENINGS) {
    share -= each;
    if (share <= 0) return happen(world);
  }
}

async function changeAndTell(world: World): Promise<void> {
  const { chance, pages, model, history } = world;
  history.push(`${model.now()} ${await changeSettings(chance, pages, model.now())}`);
  // The page may be closed before it tells.
  if (chance.in100(90)) await wake(world, changed);
}

/** As browsers do now and then. */
async function dropAlarms({ model, history }: World): Promise<void> {
  model.alarms.clear();
  history.push(`${model.now()} the alarms are gone`);
}

async function restart(world: World): Promise<void> {
  const { chance, model, machine, witness, history } = world;
  await machine.end();
  await witness.forgetStanding();
  model.standing.clear();
  model.gone.length = 0;
  if (model.isFirefox || chance.in100(30)) model.alarms.clear();
  history.push(`${model.now()} the browser ends`);
  if (chance.in100(50)) model.trueTime += chance.between(1, 600) * MINUTE;
  const startup: [EventName] = ['startup'];
  if (chance.in100(30)) await wake(world, startup, changed);
  else await wake(world, startup);
}

async function update(world: World): Promise<void> {
  await world.machine.end();
  world.model.alarms.clear();
  await wake(world, ['installed', { reason: 'update' }]);
}

async function permission(world: World): Promise<void> {
  const { model, witness } = world;
  model.isAllowed = !model.isAllowed;
  if (!model.isAllowed) {
    await witness.forgetStanding();
    model.standing.clear();
  }
  await wake(world, [model.isAllowed ? 'allowed' : 'refused', { permissions: ['notifications'] }]);
}

/** The clock is set, or sets itself: no one tells the worker. */
async function clock({ chance, model, history }: World): Promise<void> {
  model.skew = chance.in100(40) ? 0 : chance.between(-36 * 60, 36 * 60) * MINUTE;
  // By a year of whole weeks, into another summer.
  if (chance.in100(20)) model.skew += chance.pick([-1, 1]) * 52 * 7 * 24 * HOUR;
  history.push(`${model.now()} the clock was set`);
}

/** Another time zone, of which no one tells the worker either. */
async function journey({ chance, model, history }: World): Promise<void> {
  model.zone = chance.pick(ZONES);
  history.push(`${model.now()} a journey`);
}

/** She answers a notification, or a moment on a page. */
async function answer(world: World): Promise<void> {
  const { chance, model, pages } = world;
  const [notification] = model.standing;
  const [moment] = (await pages.moments.open()).filter(({ state }) => state !== 'claimed');
  if (notification !== undefined && chance.in100(70)) {
    const event = chance.pick(model.isFirefox ? FIREFOX_ANSWERS : CHROMIUM_ANSWERS);
    if (event === 'closed') model.take(notification);
    else await wakeUnlessSeen(world, [event, notification, chance.between(0, 1)]);
  } else if (moment) {
    const request = chance.pick(['later', 'notToday', 'seen']);
    await wakeUnlessSeen(world, ask(request, moment.id));
  }
  await tellGone(world);
}

const FIREFOX_ANSWERS: EventName[] = ['clicked', 'closed'];
const CHROMIUM_ANSWERS: EventName[] = ['clicked', 'closed', 'pressed', 'pressed'];

async function wakeUnlessSeen(world: World, event: [EventName, ...unknown[]]): Promise<void> {
  const { model, machine, witness, history } = world;
  const outcome = await machine.tell(event);
  history.push(`${model.now()} ${JSON.stringify(event)}: ${outcome}`);
  await witness.look(outcome, false);
}
