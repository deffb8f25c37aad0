/** Takes the pictures for the README, the documents and the stores, each at a fixed date and time. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Extension } from './extension.ts';
import { untilHydrated } from './hydrated.ts';
import { settled } from './settled.ts';

/** One for each phase of the day, on dates whose rotation begins with Psalm 34:18. */
const SCENES = [
  { name: 'new-tab', at: '2026-11-24T07:00', scheme: 'light' },
  { name: 'new-tab-day', at: '2026-11-21T11:00', scheme: 'light' },
  { name: 'new-tab-dusk', at: '2026-11-18T18:00', scheme: 'dark' },
  { name: 'new-tab-night', at: '2026-11-27T23:00', scheme: 'dark' },
] as const;
/** The size that the stores accept, in CSS pixels. */
const STORE = { width: 1280, height: 800 };

/** @param folder for the files; existing ones are replaced */
export async function takeDocumentPictures(extension: Extension, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = (name: string) => join(folder, `${name}.png`) as `${string}.png`;
  for (const { name, at, scheme } of SCENES) {
    const page = await extension.puppeteer.newPage();
    await page.setViewport(STORE);
    await extension.colorScheme(page, scheme);
    await setClock(page, at);
    await page.goto(`${extension.origin}/newtab.html`);
    await page.evaluate(() => {
      localStorage.clear();
      localStorage.setItem('gently-led:welcome', 'done');
    });
    await page.reload();
    await settled(page);
    await page.screenshot({ path: file(name) });
    await page.close();
  }
  const popup = await extension.open('popup.html', '', { width: 380, height: 600 });
  await untilHydrated(popup);
  await settled(popup);
  await popup.screenshot({ path: file('popup') });
  await popup.close();
  await sideBySide(extension, folder, file('scenes'));
}

/** Combines the four scenes into one picture. */
async function sideBySide({ puppeteer }: Extension, folder: string, path: `${string}.png`) {
  const html = join(folder, 'scenes.html');
  const images = SCENES.map(({ name }) => `<img src="${name}.png" alt="">`).join('');
  await writeFile(
    html,
    `<style>body{margin:0;display:grid;grid-template-columns:1fr 1fr;gap:8px}img{width:100%}</style>${images}`,
  );
  const page = await puppeteer.newPage();
  await page.setViewport({ width: 1280, height: 804 });
  await page.goto(pathToFileURL(html).href);
  await page.screenshot({ path });
  await page.close();
  await rm(html);
}

/** Sets the clock of a page to a local time, from its next load on. */
async function setClock(page: Page, at: string): Promise<void> {
  await page.evaluateOnNewDocument((local) => {
    const then = Temporal.PlainDateTime.from(local).toZonedDateTime(Temporal.Now.timeZoneId());
    Temporal.Now.zonedDateTimeISO = () => then;
    Temporal.Now.plainDateTimeISO = () => then.toPlainDateTime();
    Temporal.Now.plainTimeISO = () => then.toPlainTime();
    Date.now = () => then.epochMilliseconds;
  }, at);
}
