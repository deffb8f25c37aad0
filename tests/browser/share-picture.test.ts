import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, untilShown } from './passage-page.ts';

describe('a passage shared as a picture in chromium', () => {
  it.each([
    ['Save a square picture', 1080, 1080],
    ['Save a wide picture', 1600, 900],
  ])('is saved with "%s" as a PNG of %i by %i', async (name, width, height) => {
    const folder = await mkdtemp(join(tmpdir(), 'gently-led-'));
    const extension = await openExtension({ browser: 'chromium' });
    const page = await openNewTab(extension);
    const session = await extension.puppeteer.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await page.keyboard.press('s');
    await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
    const file = await until('the picture', async () =>
      (await readdir(folder)).find((one) => one.endsWith('.png')),
    );
    const png = await readFile(join(folder, file));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    expect(await extension.problems()).toEqual([]);
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is refused kindly where it could not hold all words', async () => {
    const extension = await openExtension({ browser: 'chromium' });
    await (await openNewTab(extension)).close();
    const settings = await extension.open('library.html', 'about');
    await settings.evaluate(() => {
      const key = 'gently-led:snapshot';
      const snapshot = JSON.parse(localStorage.getItem(key) ?? '');
      for (const passage of snapshot.passages) passage.text = 'word '.repeat(800);
      localStorage.setItem(key, JSON.stringify(snapshot));
    });
    const page = await openNewTab(extension);
    await page.keyboard.press('s');
    for (const name of ['Save a square picture', 'Save a wide picture', 'Copy as a picture']) {
      await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
      await untilShown(page, 'This is too long for a picture.');
    }
    await extension.close();
  });
});
