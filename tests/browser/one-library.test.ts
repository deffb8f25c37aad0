import { afterAll, beforeAll, describe, it } from 'vitest';
import { inFirefox } from './harness/firefox-chrome.ts';
import { openExtension } from './harness/open-extension.ts';
import type { Extension } from './harness/extension.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await openExtension({ browser: 'firefox', privateBrowsing: true, prefs: { 'browser.privatebrowsing.autostart': false } });
});
afterAll(() => extension?.close());

describe('try', () => {
  it('opens', async () => {
    const first = await extension.open('library.html', 'settings');
    console.log('normal', await first.evaluate(() => document.body.innerText.slice(0, 300)));
    const context = await extension.puppeteer.createBrowserContext();
    const page = await context.newPage();
    page.goto(`${extension.origin}/newtab.html`).catch(() => undefined);
    await new Promise((r) => setTimeout(r, 4000));
    console.log('container', await page.evaluate(() => location.href + document.body.innerText.slice(0, 900)), await page.evaluate(async () => JSON.stringify([await indexedDB.databases(), {...localStorage}])));
    const before = new Set(await extension.puppeteer.pages());
    await inFirefox(extension.puppeteer, 'OpenBrowserWindow({ private: true }), null');
    await new Promise((r) => setTimeout(r, 4000));
    const more = (await extension.puppeteer.pages()).filter((one) => !before.has(one));
    console.log(more.length, ...more.map((one) => one.url()));
    const priv = more[0]!;
    priv.goto(`${extension.origin}/newtab.html`).catch(() => undefined);
    await new Promise((r) => setTimeout(r, 4000));
    console.log('private', await priv.evaluate(() => location.href + document.body.innerText.slice(0, 900)), await priv.evaluate(async () => JSON.stringify([await indexedDB.databases(), {...localStorage}])));
    console.log(await extension.problems());
  });
});
