import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { type Happened, run } from './run.ts';

const surroundings = vi.hoisted(() => ({ browser: {} as object }));

/** The worker's modules find here the browser of its present life. */
vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_, name) => Reflect.get(surroundings.browser, name) }),
}));

const use = (browser: object, name: 'chrome' | 'firefox') => {
  surroundings.browser = browser;
  vi.stubEnv('BROWSER', name);
};

/** `npm run simulate` sets both. */
const runs = Number(process.env.SIMULATION_RUNS ?? 150);
const seed = Number(process.env.SIMULATION_SEED ?? 20_261_124);

describe('the worker, whatever happens', () => {
  it(`shows what is due, once, and nothing in quiet time: ${runs} runs from seed ${seed}`, {
    timeout: 3_600_000,
  }, async () => {
    const all: Happened = { notification: 0, waiting: 0, done: 0, ended: 0, failed: 0 };
    for (let each = 0; each < runs; each += 1) {
      const happened = await run(seed + each, use);
      for (const name of Object.keys(all) as (keyof Happened)[]) all[name] += happened[name];
    }
    // Days on which nothing happens would prove nothing.
    for (const name of Object.keys(all) as (keyof Happened)[]) {
      expect(all[name], name).toBeGreaterThanOrEqual(runs / 10);
    }
  });

  it('does so with the database of a browser', { timeout: 60_000 }, async () => {
    for (let each = 0; each < Math.min(runs, 30); each += 1) {
      globalThis.indexedDB = new IDBFactory();
      await run(seed + each, use, openIndexedDb);
    }
    expect.assertions(0);
  });
});
