import type { Extension } from './harness/extension.ts';
import { seed } from './harness/seed.ts';

/** Saves an appearance as the settings do: in the records, and in the copy for the first frame. */
export async function saveAppearance(extension: Extension, appearance: object): Promise<void> {
  const page = await extension.open('library.html', 'about');
  await page.waitForSelector('h1');
  await seed(page, { settings: [{ name: 'appearance', value: appearance, updatedAt: 1 }] });
  await page.evaluate(
    (kept) => localStorage.setItem('gently-led:appearance', kept),
    JSON.stringify(appearance),
  );
  await page.close();
}
