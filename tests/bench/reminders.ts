/** Reminders: computing the next occurrence, and waking the worker to show one. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { Browser } from 'webextension-polyfill';
import type { Plan } from '@/domain/reminders/occurrences.ts';
import type { Extension } from '../browser/harness/extension.ts';
import { seed } from '../browser/harness/seed.ts';
import { counted, type Measure, newRecorder, type Result } from './result.ts';
import { dueReminders, REMINDER_CONTENT } from './seed-reminders.ts';
import { openWatched } from './watched-page.ts';

const PLAN: Measure = {
  name: 'Next occurrence',
  unit: 'ms',
  definition: 'computing when the next of all reminders is due; a mean of ten',
};
const WAKE: Measure = {
  name: 'Wake to shown',
  unit: 'ms',
  definition:
    'from the message that wakes the stopped worker, with one reminder due, until its notification is shown',
};
const CPU: Measure = {
  name: 'Wake to shown, processor',
  unit: 'ms',
  definition: 'processor time of the extension’s process in that time, in steps of 10 ms',
};
const LOADED: Measure = {
  name: 'What the worker loads',
  unit: 'KB',
  definition: 'its one file, not compressed: everything that is read at each wake',
};

const SIZES = [1, 200];
const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param runs how often the worker is woken; the next occurrence is computed ten times as often */
export async function measureReminders(extension: Extension, runs: number): Promise<Result[]> {
  const { page } = await openWatched(extension, 'library.html#about', 'h1');
  await page.evaluate(await plannerCode());
  const results: Result[] = [];
  for (const size of SIZES) {
    const { record, all } = newRecorder();
    for (let run = 0; run < runs * 10; run += 1) record(PLAN, await timePlan(page, size));
    for (let run = 0; run < runs; run += 1) {
      await makeDue(extension, page, size);
      const before = await processorTime(extension);
      record(WAKE, await timeWake(page));
      record(CPU, (await processorTime(extension)) - before);
    }
    const variant = counted(size, 'reminders');
    results.push(...all().map((values) => ({ ...values, variant })));
  }
  await page.close();
  const loaded = await workerBytes(extension);
  return [...results, { measure: LOADED, values: [loaded / 1024], variant: '' }];
}

type Planner = { nextOccurrence: (plan: Plan, now: Temporal.ZonedDateTime) => unknown };
type Bench = typeof globalThis & { planner: Planner };

/** The rules that the worker uses, as a script that leaves them in the global `planner`. */
async function plannerCode(): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'chrome144',
      lib: { entry: 'domain/reminders/occurrences.ts', formats: ['iife'], name: 'planner' },
    },
  })) as Rolldown.RolldownOutput[];
  return `${built[0]?.output[0].code}\nglobalThis.planner = planner;`;
}

function timePlan(page: Page, size: number): Promise<number> {
  const plan: Plan = {
    reminders: dueReminders(size, Temporal.Now.zonedDateTimeISO()),
    quietTimes: { quietHours: [{ from: '22:00', to: '06:00' }], pause: null, changedAt: 0 },
    snoozed: [],
  };
  return page.evaluate((given) => {
    const { planner } = globalThis as Bench;
    const now = Temporal.Now.zonedDateTimeISO();
    const start = performance.now();
    for (let time = 0; time < 10; time += 1) planner.nextOccurrence(given, now);
    return (performance.now() - start) / 10;
  }, plan);
}

type WithApi = typeof globalThis & { chrome: Browser };
/** What storage/changes.ts broadcasts after a write. */
type Change = { stores: string[] };

/** Stops the worker and makes one reminder due. */
async function makeDue(extension: Extension, page: Page, size: number): Promise<void> {
  await extension.stopBackground();
  await page.evaluate(forget);
  await seed(page, {
    reminders: dueReminders(size, Temporal.Now.zonedDateTimeISO()),
    reminderContent: [REMINDER_CONTENT],
  });
}

/** Milliseconds of processor time that the processes of all pages and workers have used. */
async function processorTime({ puppeteer }: Extension): Promise<number> {
  const session = await puppeteer.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const own = processInfo.filter(({ type }) => type === 'renderer');
  return own.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

function timeWake(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { runtime } = (globalThis as WithApi).chrome;
    const channel = new BroadcastChannel('gently-led:changes');
    // The claim also writes to the delivery log; the change to "shown" does not.
    const shown = new Promise<number>((resolve) => {
      channel.onmessage = ({ data }: MessageEvent<Change>) => {
        const { stores } = data;
        if (stores.includes('deliveries') && !stores.includes('deliveryLog'))
          resolve(performance.now());
      };
    });
    const start = performance.now();
    await runtime.sendMessage({ request: 'reschedule', args: [] });
    const at = await shown;
    channel.close();
    return at - start;
  });
}

/** Forgets what was shown, so that it is due again. */
async function forget(): Promise<void> {
  const { notifications } = (globalThis as WithApi).chrome;
  for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('gently-led');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = ['deliveryLog', 'deliveries', 'reminders'];
  const tx = database.transaction(names, 'readwrite');
  for (const name of names) tx.objectStore(name).clear();
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
  database.close();
}

async function workerBytes({ profile }: Extension): Promise<number> {
  const folder = `${profile}/extension`;
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8')) as {
    background: { service_worker: string };
  };
  return (await readFile(`${folder}/${manifest.background.service_worker}`)).byteLength;
}
