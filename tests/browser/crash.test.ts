/**
 * What is saved survives the death of the browser. A small share here; `npm run crash` does many
 * rounds. The moments are drawn from a seed, which is printed where a round fails.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepPressing, type Shown, writeLargeBackup } from './crash-page.ts';
import { openFavorites, press } from './favorites-page.ts';
import type { Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { within } from './harness/until.ts';
import { openNewTab, untilShown } from './passage-page.ts';
import { countKept, keptFavorites } from './stored-records.ts';

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 5);
const IMPORTS = Number(process.env.CRASH_IMPORTS ?? 1);
const SEED = Number(process.env.CRASH_SEED ?? 1);
const IMPORTED = 10_000;
const MINUTE = 60_000;

/** Numbers from 0 up to 1, always the same for a seed (mulberry32). */
function drawn(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Until the moment of the end. It is drawn; nothing is awaited with it. */
const delivery = (milliseconds: number) =>
  new Promise((resume) => setTimeout(resume, milliseconds));

/**
 * Texts that are not as the page had shown them. What was being pressed at the end may be either way:
 * from now on it is as it is.
 */
async function compare(page: Page, shown: Shown): Promise<string[]> {
  const kept = await keptFavorites(page);
  const isKept = (text: string) =>
    kept.some((favorite) => favorite.text === text && favorite.deletedAt === null);
  if (shown.pressing !== null) shown.saved.set(shown.pressing, isKept(shown.pressing));
  shown.pressing = null;
  return [...shown.saved].filter(([text, saved]) => isKept(text) !== saved).map(([text]) => text);
}

/** Chooses the file and presses "Take it in". */
async function takeIn(extension: Extension, file: string): Promise<Page> {
  const page = await openFavorites(extension, '/copy');
  const input = (await page.waitForSelector(
    'input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await press(page, 'Take it in');
  return page;
}

/** The figures, for who asked for many rounds. */
function report(line: string): void {
  if (process.env.CRASH_ROUNDS) process.stdout.write(`${line}\n`);
}

describe(`Chromium, killed at moments drawn from seed ${SEED}`, () => {
  let folder: string;
  const open = () => openExtension({ browser: 'chromium', profile: join(folder, 'profile') });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gently-led-crash-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  it(
    `has every favorite that it showed as saved, after each of ${ROUNDS} rounds`,
    async () => {
      const random = drawn(SEED);
      const shown: Shown = { saved: new Map(), pressing: null };
      const wrong: string[] = [];
      let told = 0;
      for (let round = 1; round <= ROUNDS; round += 1) {
        const extension = await open();
        const page = await openNewTab(extension);
        wrong.push(...(await compare(page, shown)));
        const wanted = told + 1 + Math.floor(random() * 4);
        const enough = Promise.withResolvers<void>();
        await keepPressing(page, shown, () => {
          told += 1;
          if (told >= wanted) enough.resolve();
        });
        await within(enough.promise, MINUTE);
        // From at once to a few presses later: one may be under way, and its end is open.
        await delivery(random() * 60);
        await extension.kill();
        report(`round ${round}: ${told} shown, ${wrong.length} wrong`);
      }
      const extension = await open();
      wrong.push(...(await compare(await openNewTab(extension), shown)));
      await extension.close();
      report(`${ROUNDS} rounds: ${told} shown as saved or removed, ${wrong.length} wrong`);
      expect(wrong).toEqual([]);
    },
    2 * MINUTE + ROUNDS * MINUTE,
  );

  it(
    `has all or nothing of an import of 10,000, after each of ${IMPORTS} rounds`,
    async () => {
      const random = drawn(SEED + 1);
      const file = join(folder, 'copy.json');
      await writeLargeBackup(file, IMPORTED);
      const found = { all: 0, nothing: 0 };

      const undisturbed = await open();
      const begun = performance.now();
      await untilShown(await takeIn(undisturbed, file), 'It is all here now.');
      const whole = performance.now() - begun;
      await undisturbed.close();

      for (let round = 0; round < IMPORTS; round += 1) {
        await rm(join(folder, 'profile'), { recursive: true, force: true, maxRetries: 5 });
        const killed = await open();
        await takeIn(killed, file);
        await delivery(random() * whole);
        await killed.kill();

        const again = await open();
        const library = await openFavorites(again);
        const kept = await countKept(library, 'favorites');
        const undo = await countKept(library, 'undo');
        await again.close();
        expect([0, IMPORTED]).toContain(kept);
        // What is needed to take it back came with it.
        expect(undo > 0).toBe(kept > 0);
        found[kept > 0 ? 'all' : 'nothing'] += 1;
      }
      report(`${IMPORTS} imports killed: ${found.all} all there, ${found.nothing} not at all`);
    },
    2 * MINUTE + IMPORTS * MINUTE,
  );
});
