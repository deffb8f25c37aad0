import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { writeBackup } from '@/domain/backup/write.ts';
import { favorite } from '../support/favorites.ts';

/** What a page showed, as far as it told: which texts are saved, and where it was pressing last. */
export type Shown = { saved: Map<string, boolean>; pressing: string | null };

/**
 * Saves one passage after the other, as fast as the page shows that they are saved; when all are, it
 * removes them in the same way, and so on.
 * @param shown is kept up to date: `pressing` before a press, `saved` as soon as the heart says so
 * @param onShown is called each time that a heart said so
 * @returns at once; it goes on until the page ends
 */
export async function keepPressing(page: Page, shown: Shown, onShown: () => void): Promise<void> {
  await page.exposeFunction('tellPressing', (text: string) => {
    shown.pressing = text;
  });
  await page.exposeFunction('tellShown', (text: string, saved: boolean) => {
    shown.pressing = null;
    shown.saved.set(text, saved);
    onShown();
  });
  const known = [...shown.saved].filter(([, saved]) => saved).map(([text]) => text);
  await page.evaluate((saved) => {
    const { tellPressing, tellShown } = globalThis as unknown as {
      tellPressing: (text: string) => Promise<void>;
      tellShown: (text: string, saved: boolean) => Promise<void>;
    };
    const heart = () => document.querySelector<HTMLElement>('[aria-label="Favorite"]');
    const text = () => document.querySelector('figure > blockquote')?.textContent?.trim() ?? '';
    const isSaved = () => heart()?.getAttribute('aria-pressed') === 'true';
    /** Looks at every frame; gives false when it did not come true in a while. */
    const when = (isSo: () => boolean) =>
      new Promise<boolean>((resolve) => {
        const end = performance.now() + 3_000;
        const appearance = () => {
          if (isSo() || performance.now() > end) resolve(isSo());
          else requestAnimationFrame(appearance);
        };
        appearance();
      });
    const press = async (before: boolean) => {
      const here = text();
      if (!(await when(() => isSaved() === before))) return;
      await tellPressing(here);
      heart()?.click();
      if (await when(() => isSaved() !== before)) await tellShown(here, !before);
    };
    const walk = async () => {
      const there = new Set(saved);
      const passed = new Set<string>();
      for (;;) {
        const here = text();
        // Come round without finding one to save: all of them are.
        if (passed.has(here) || !there.has(here)) {
          passed.clear();
          await press(there.has(here));
          if (!there.delete(here)) there.add(here);
        } else passed.add(here);
        document.querySelector<HTMLElement>('[aria-label="Next passage"]')?.click();
        await when(() => text() !== here);
      }
    };
    void walk();
  }, known);
}

/**
 * Writes a backup of so many favorites in her own words.
 * @param file where to
 */
export async function writeLargeBackup(file: string, count: number): Promise<void> {
  const favorites = Array.from({ length: count }, (_, number) => {
    return favorite({
      ...{ id: `own:import-${number}`, kind: 'own', savedAt: Date.UTC(2026, 9, 1) + number },
      content: { title: '', text: `Own text number ${number}.` },
    });
  });
  const digest = async (bytes: Uint8Array) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toHex();
  const library = { favorites, reminders: [], settings: [] };
  const about = { madeAt: Date.UTC(2026, 10, 1), app: 'Gently Led' };
  await writeFile(file, await writeBackup(library, about, digest));
}
