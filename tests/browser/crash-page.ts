import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { writeBackup } from '@/domain/backup/write.ts';
import { favorite } from '../support/favorites.ts';

/** What a page has reported: which texts it showed as saved or removed, and the one being pressed. */
export type Shown = { saved: Map<string, boolean>; pressing: string | null };

/**
 * Saves one passage after another, each as soon as the page shows the last one as saved. When all are
 * saved it removes them in the same way, and so on until the page ends. Does not wait for that.
 * @param shown kept up to date: `pressing` before each press, `saved` as soon as the heart has changed
 * @param onShown called each time a heart has changed
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
    /** Checks in every frame. Resolves to false if it is not so within three seconds. */
    const when = (isSo: () => boolean) =>
      new Promise<boolean>((resolve) => {
        const end = performance.now() + 3_000;
        const check = () => {
          if (isSo() || performance.now() > end) resolve(isSo());
          else requestAnimationFrame(check);
        };
        check();
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
        // Back at one that was passed: none is left to save or remove, so the other begins.
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

/** Writes a backup with `count` own passages into a file. */
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
