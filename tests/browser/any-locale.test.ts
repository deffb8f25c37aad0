import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab, readPassage } from './passage-page.ts';
import { saveAppearance } from './save-appearance.ts';

/** As a browser starts that was given no language, or one in another notation. */
const CASES = [
  { browser: 'chromium', languages: ['C', 'en_US', 'en-US@posix'] },
  { browser: 'chromium', languages: ['*'] },
  { browser: 'firefox', languages: ['C', 'en_US', 'en-US@posix'] },
  { browser: 'firefox', languages: [] },
] as const;

/** Goes to a view of the library, and gives how much of it there is. */
async function textOf(page: Page, view: string): Promise<number> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, view);
  return until(view, () =>
    page.evaluate((name) => {
      const main = document.querySelector(`main[data-view="${name}"]`);
      const answers = main?.querySelector('button, input, select, a');
      return answers ? main?.textContent?.length : 0;
    }, view),
  );
}

describe.each(CASES)('in $browser with the languages $languages', ({ browser, languages }) => {
  it('a new tab shows its passage and the time, and every view answers', async () => {
    const extension = await openExtension({
      browser,
      prefs: { 'intl.accept_languages': languages.join(', ') },
    });
    await saveAppearance(extension, { clock: true });
    const tab = await openNewTab(extension);
    await overrideLanguages(tab, browser, languages);
    await extension.reload(tab);
    expect((await readPassage(tab)).text).toMatch(/\w/);
    expect(
      await tab.evaluate(() => document.querySelector('[data-slot="clock"]')?.textContent),
    ).toMatch(/^\d{1,2}:\d{2}/);

    const library = await extension.open('library.html', 'about');
    await overrideLanguages(library, browser, languages);
    await extension.reload(library);
    for (const view of ['reminders', 'help', 'favorites', 'settings']) {
      expect(await textOf(library, view), view).toBeGreaterThan(40);
    }
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });
});

/** Chromium makes tags well-formed that it is started with, but not those of every system. */
async function overrideLanguages(page: Page, browser: string, languages: readonly string[]) {
  if (browser !== 'chromium') return;
  await page.evaluateOnNewDocument((given) => {
    Object.defineProperty(Navigator.prototype, 'languages', { get: () => given });
  }, languages);
}
