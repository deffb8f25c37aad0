/**
 * What is shown as saved survives a crash of the browser. A few rounds here; `npm run crash` does many.
 * The moments of the crashes are drawn from a seed, which is in the name of the tests.
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
const IMPORT_BEGUN = 'Restoring…';
const IMPORT_DONE = 'Restored.';
const MINUTE = 60_000;

/** Pseudo-random numbers in [0, 1) from a seed (mulberry32). */
function drawn(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The time until a crash. It is drawn at random: no condition is awaited with it. */
const pass = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));

/**
 * Finds the texts that are not as the page had shown them. The one that was being pressed may be saved
 * or not: what the database says is taken as shown from now on.
 */
async function compare(page: Page, shown: Shown): Promise<string[]> {
  const kept = await keptFavorites(page);
  const isKept = (text: string) =>
    kept.some((favorite) => favorite.text === text && favorite.deletedAt === null);
  if (shown.pressing !== null) shown.saved.set(shown.pressing, isKept(shown.pressing));
  shown.pressing = null;
  return [...shown.saved].filter(([text, saved]) => isKept(text) !== saved).map(([text]) => text);
}

/** Chooses a backup and starts its import. */
async function importBackup(extension: Extension, file: string): Promise<Page> {
  const page = await openFavorites(extension, '/copy');
  const input = (await page.waitForSelector(
    'input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await press(page, 'Restore these');
  return page;
}

/** Prints a line when many rounds were asked for. */
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
        // Long enough for a few more presses, one of which may be under way.
        await pass(random() * 60);
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
      const page = await importBackup(undisturbed, file);
      const begun = performance.now();
      await untilShown(page, IMPORT_DONE);
      const duration = performance.now() - begun;
      await undisturbed.close();

      const killDuringImport = async (after: number) => {
        await rm(join(folder, 'profile'), { recursive: true, force: true, maxRetries: 5 });
        const extension = await open();
        const importing = await importBackup(extension, file);
        await untilShown(importing, IMPORT_BEGUN);
        await pass(after);
        const text = await importing.evaluate(() => document.body.innerText);
        await extension.kill();
        return text.includes(IMPORT_BEGUN);
      };

      for (let round = 0; round < IMPORTS; round += 1) {
        let after = random() * duration;
        // A crash after the end of the import proves nothing: the next one comes earlier.
        while (!(await killDuringImport(after))) after /= 2;

        const again = await open();
        const library = await openFavorites(again);
        const kept = await countKept(library, 'favorites');
        const undo = await countKept(library, 'undo');
        await again.close();
        expect([0, IMPORTED]).toContain(kept);
        // The record for undoing it is written with it.
        expect(undo > 0).toBe(kept > 0);
        found[kept > 0 ? 'all' : 'nothing'] += 1;
      }
      report(`${IMPORTS} imports killed: ${found.all} all there, ${found.nothing} not at all`);
    },
    2 * MINUTE + IMPORTS * MINUTE,
  );
});
