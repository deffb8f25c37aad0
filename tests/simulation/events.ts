import type { EventName } from './browser-model.ts';
import { changeSettings } from './user-changes.ts';
import { pass, tellGone, type World, wake } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Of whole weeks, into another summer. */
const YEAR = 52 * 7 * 24 * HOUR;
/** Far from any change of the clocks: expected.ts knows none. */
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];

const changed: [EventName, ...unknown[]] = ask('reschedule');

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
  [2, leap],
  [3, journey],
  [10, answer],
];

/** Lets one thing happen. */
export async function next(world: World): Promise<void> {
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
  if (chance.in100(20)) model.skew += chance.pick([-1, 1]) * YEAR;
  history.push(`${model.now()} the clock was set`);
}

/** The browser starts while the clock is a year ahead, and then the clock is put right. */
async function leap(world: World): Promise<void> {
  const { model, history } = world;
  model.skew += YEAR;
  history.push(`${model.now()} the clock leaps`);
  await wake(world, ['startup']);
  model.skew -= YEAR;
  history.push(`${model.now()} and back`);
  await wake(world, changed);
}

/** Another time zone, of which no one tells the worker either. */
async function journey({ chance, model, history }: World): Promise<void> {
  model.zone = chance.pick(ZONES);
  history.push(`${model.now()} a journey`);
}

/** The user answers a notification, or a moment on a page. */
async function answer(world: World): Promise<void> {
  const { chance, model, pages } = world;
  const [notification] = model.standing;
  const [delivery] = (await pages.deliveries.unfinished()).filter(
    ({ state }) => state !== 'claimed',
  );
  if (notification !== undefined && chance.in100(70)) {
    const event = chance.pick(model.isFirefox ? FIREFOX_ANSWERS : CHROMIUM_ANSWERS);
    if (event === 'closed') model.take(notification);
    else await wakeUnlessSeen(world, [event, notification, chance.between(0, 1)]);
  } else if (delivery) {
    const request = chance.pick(['snooze', 'notToday', 'seen']);
    await wakeUnlessSeen(world, ask(request, delivery.id));
  }
  await tellGone(world);
}

const FIREFOX_ANSWERS: EventName[] = ['clicked', 'closed'];
const CHROMIUM_ANSWERS: EventName[] = ['clicked', 'closed', 'pressed', 'pressed'];

async function wakeUnlessSeen(world: World, event: [EventName, ...unknown[]]): Promise<void> {
  const { model, machine, witness, history } = world;
  const outcome = await machine.tell(event);
  history.push(`${model.now()} ${JSON.stringify(event)}: ${outcome}`);
  await witness.appearance(outcome, false);
}
