import { describe, expect, it, vi } from 'vitest';
import { startBackground } from '@/app/reminders/background/start-background.ts';
import type { Reminder } from '@/domain/records.ts';
import { openRepositories } from '@/storage/repositories.ts';
import { at } from '../support/reminders.ts';
import { Life } from './background-run.ts';
import { BrowserModel } from './browser-model.ts';
import { chanceOf } from './chance.ts';
import { openMemory } from './memory-database.ts';
import { noPages } from './no-pages.ts';

const surroundings = vi.hoisted(() => ({ browser: {} as object }));

vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_, name) => Reflect.get(surroundings.browser, name) }),
}));

const DAY = 86_400_000;
/** Local midnight. */
const START = Date.UTC(2026, 5, 14, 22);
const TIMES = ['07:30', '09:00', '12:15', '15:00', '18:45', '20:30', '21:00'];

const reminder = (id: string, times: string[]) =>
  at(times, { id, kind: 'line', createdAt: START - DAY, updatedAt: START - DAY });

/** A day on which nothing is changed and nobody answers. Gives when the worker was woken, and what it showed. */
async function quietDay(...reminders: Reminder[]) {
  const model = new BrowserModel(chanceOf(1), START, 'Europe/Berlin');
  const database = openMemory();
  const records = openRepositories(database, noPages);
  await database.write(['reminders'], (tx) => tx.putMany('reminders', reminders));
  surroundings.browser = model.apiFor(new Life());
  startBackground({ open: async () => records, now: () => model.now() });
  await model.tell('installed', { reason: 'install' });
  const wakes: string[] = [];
  for (let ring = model.nextRing(); ring !== null && ring < START + DAY; ring = model.nextRing()) {
    model.trueTime = ring;
    wakes.push(model.now().toPlainTime().toString({ smallestUnit: 'minute' }));
    await model.tell('alarm', { name: model.ring() });
  }
  return { wakes, shown: model.showings.length };
}

describe('the worker on a quiet day', () => {
  it('is woken once for each time at which something is due, and never for nothing', async () => {
    const { wakes, shown } = await quietDay(
      reminder('a', TIMES),
      reminder('b', ['12:15', '23:00']),
    );
    expect(wakes).toEqual([...TIMES, '23:00']);
    expect(shown).toBe(wakes.length);
  });

  it('is not woken at all if the user has no reminder', async () => {
    expect(await quietDay()).toEqual({ wakes: [], shown: 0 });
  });

  it('is not woken for a reminder that is off', async () => {
    const off = { ...reminder('off', TIMES), enabled: false };
    expect(await quietDay(off)).toEqual({ wakes: [], shown: 0 });
  });
});
