// The second stage of `npm start` and `npm run pictures`. It runs on the project's own Node, which can load
// the TypeScript of the test harness.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openExtension } from '../../tests/browser/harness/open-extension.ts';
import { takePictures } from '../../tests/browser/harness/pictures.ts';
import { command } from '../support/command.mjs';
import { root } from '../support/dependencies.mjs';

await command(async () => {
  const [name, mode] = process.argv.slice(2);
  const browser = name === 'firefox' ? 'firefox' : 'chromium';
  return mode === '--pictures' ? pictures(browser) : show(browser);
});

/** @param {"chromium" | "firefox"} browser */
async function pictures(browser) {
  const extension = await openExtension({ browser });
  try {
    const files = await takePictures(extension, join(root, '.output', 'pictures', browser));
    for (const file of files) console.log(relative(process.cwd(), file));
    return 0;
  } finally {
    await extension.close();
  }
}

/** @param {"chromium" | "firefox"} browser */
async function show(browser) {
  const profile = mkdtempSync(join(tmpdir(), 'gently-led-'));
  // On exit, so that it also happens after Ctrl+C.
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  const extension = await openExtension({ browser, profile, headless: false, network: 'open' });
  const [blank] = await extension.puppeteer.pages();
  await extension.newTab();
  await blank?.close();
  console.log('Gently Led is open in a temporary profile. Close the browser to end.');
  await new Promise((closed) => extension.puppeteer.once('disconnected', closed));
  await extension.close();
  return 0;
}
