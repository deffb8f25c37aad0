// The second stage of `npm run icons`, once the dependencies are installed.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../support/browsers.mjs';
import { command } from '../support/command.mjs';
import { root } from '../support/dependencies.mjs';

const SIZES = [16, 32, 48, 96, 128];

/** The drawings of each folder. At 16 and 32 px there is no room for the full one. */
const FOLDERS = {
  icon: (size) => (size < 48 ? 'icon-small' : 'icon'),
  'neutral-icon': () => 'neutral-icon',
};

await command(async () => {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    for (const [folder, drawingOf] of Object.entries(FOLDERS)) {
      for (const size of SIZES) {
        const drawing = join(root, 'docs', 'pictures', `${drawingOf(size)}.svg`);
        await page.setViewport({ width: size, height: size });
        const svg = await readFile(drawing, 'utf8');
        await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
        const file = join('public', folder, `${size}.png`);
        await mkdir(join(root, 'public', folder), { recursive: true });
        await page.screenshot({ path: join(root, file), omitBackground: true });
        console.log(file);
      }
    }
    return 0;
  } finally {
    await browser.close();
  }
});
