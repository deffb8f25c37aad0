import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { writeBackup } from '../../domain/backup/write.ts';

/**
 * Saves one passage after the other, as fast as the page shows that they are saved.
 * @param onSaved is told the text of each, as soon as its heart is full
 * @param known texts that are saved already: these are walked past
 * @returns at once; it goes on until the page ends
 */
export async function keepSaving(
  page: Page,
  known: readonly string[],
  onSaved: (text: string) => void,
): Promise<void> {
  await page.exposeFunction('tellSaved', onSaved);
  await page.evaluate((there) => {
    const { tellSaved } = globalThis as unknown as { tellSaved: (text: string) => void };
    const heart = () => document.querySelector<HTMLElement>('[aria-label="Favorite"]');
    const text = () => document.querySelector('figure > blockquote')?.textContent?.trim() ?? '';
    const pressed = (is: string) => heart()?.getAttribute('aria-pressed') === is;
    /** Looks at every frame; gives false when it did not come true in a while. */
    const when = (isSo: () => boolean) =>
      new Promise<boolean>((resolve) => {
        const end = performance.now() + 3_000;
        const look = () => {
          if (isSo() || performance.now() > end) resolve(isSo());
          else requestAnimationFrame(look);
        };
        look();
      });
    const seen = new Set(there);
    const walk = async () => {
      for (;;) {
        const here = text();
        if (!seen.has(here)) {
          seen.add(here);
          if (await when(() => pressed('false'))) {
            heart()?.click();
            if (await when(() => pressed('true'))) tellSaved(here);
          }
        }
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
    const savedAt = Date.UTC(2026, 9, 1) + number;
    const words = { title: '', reflection: '', beside: '', edition: '', theme: '', card: null };
    const value = { ...words, text: `Words of hers, number ${number}.` };
    return {
      id: `own:import-${number}`,
      kind: 'own' as const,
      contentId: null,
      words: { versions: [{ rev: `r${number}`, at: savedAt, value }], replaced: [] },
      note: { versions: [], replaced: [] },
      rotates: 0 as const,
      savedAt,
      updatedAt: savedAt,
      deletedAt: null,
    };
  });
  const digest = async (bytes: Uint8Array) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toHex();
  const source = { favorites: [favorites], reminders: [], settings: [] };
  const about = { madeAt: Date.UTC(2026, 10, 1), app: 'Gently Led' };
  await writeFile(file, await Array.fromAsync(writeBackup(source, about, digest)));
}
