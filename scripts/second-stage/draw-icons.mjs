// The second stage of `npm run icons`, once the dependencies are installed.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../support/browsers.mjs';
import { command } from '../support/command.mjs';
import { root } from '../support/dependencies.mjs';

/** The drawing for each size: at 16 and 32 px there is no room for the full one. */
const drawings = { 16: 'icon-small', 32: 'icon-small', 48: 'icon', 96: 'icon', 128: 'icon' };

await command(async () => {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    for (const [size, drawing] of Object.entries(drawings)) {
      const svg = await readFile(join(root, 'docs', 'pictures', `${drawing}.svg`), 'utf8');
      await page.setViewport({ width: Number(size), height: Number(size) });
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
      const file = join('public', 'icon', `${size}.png`);
      await page.screenshot({ path: join(root, file), omitBackground: true });
      console.log(file);
    }
    return 0;
  } finally {
    await browser.close();
  }
});
