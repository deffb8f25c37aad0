import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Extension, PageName, Scheme } from './extension.ts';
import { settled } from './settled.ts';

const pages: PageName[] = ['newtab.html', 'popup.html', 'library.html'];
const schemes: Scheme[] = ['light', 'dark'];
const widths = [360, 1280];

/**
 * Takes pictures of every page, narrow and wide, light and dark.
 * @param extension opened without a window
 * @param folder for the pictures; made if it is missing
 * @returns the paths of the PNG files
 */
export async function takePictures(extension: Extension, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const name of pages) {
    for (const width of widths) {
      const page = await extension.open(name, '', { width, height: 800 });
      for (const scheme of schemes) {
        await extension.colorScheme(page, scheme);
        await settled(page);
        const path = join(folder, `${name.replace('.html', '')}-${width}-${scheme}.png`);
        await page.screenshot({ path: path as `${string}.png` });
        files.push(path);
      }
      await page.close();
    }
  }
  return files;
}
