// The second stage of `npm run gallery`, on the project's own Node.
import { join, relative } from 'node:path';
import { takeDocumentPictures } from '../../tests/browser/harness/document-pictures.ts';
import { takeGallery, writeGallery } from '../../tests/browser/harness/gallery.ts';
import { records, views } from '../../tests/browser/harness/gallery-views.ts';
import { openExtension } from '../../tests/browser/harness/open-extension.ts';
import { browsersNamed, command } from '../support/command.mjs';
import { root } from '../support/dependencies.mjs';

await command(async () => {
  const words = process.argv.slice(2);
  return words.includes('documents') ? documents() : gallery(browsersNamed(words, ['chromium']));
});

async function documents() {
  const extension = await openExtension({ browser: 'chromium' });
  try {
    await takeDocumentPictures(extension, join(root, 'docs', 'pictures'));
  } finally {
    await extension.close();
  }
  return 0;
}

/** @param {import("../support/browser-locations.mjs").BrowserName[]} browsers */
async function gallery(browsers) {
  const folder = join(root, '.output', 'gallery');
  const taken = new Map();
  for (const browser of browsers) {
    const extension = await openExtension({ browser });
    try {
      taken.set(browser, await takeGallery(extension, join(folder, browser), views, records));
    } finally {
      await extension.close();
    }
  }
  const page = join(folder, 'index.html');
  await writeGallery(page, taken);
  console.log(relative(process.cwd(), page));
  return 0;
}
