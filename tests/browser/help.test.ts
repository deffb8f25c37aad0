import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withBrokenStorage } from './broken-storage.ts';
import { findings } from './harness/axe.ts';
import type { BrowserName, Extension, PageName } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { untilHelp } from './help-page.ts';
import { openNewTab, untilShown } from './passage-page.ts';
import { openWhole } from './popup-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];
const FIRST_WORDS = 'If you or your baby may be in danger, call';

/** Chooses a country as a user does, with a `change` event. */
async function choose(page: Page, country: string): Promise<void> {
  await page.waitForSelector('main select');
  await page.select('main select', country);
}
const chosen = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLSelectElement>('main select')?.value ?? '');

describe.each(browsers)('help in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
  });

  afterAll(async () => {
    expect(await extension.problems()).toEqual([]);
    // Nothing above may have asked the network for anything.
    expect(extension.hosts.filter((host) => /findahelpline/.test(host))).toEqual([]);
    await extension.close();
  });

  const open = async (name: PageName): Promise<Page> => {
    if (name === 'newtab.html') return openNewTab(extension);
    const page = await openWhole(extension, name, name === 'library.html' ? 'about' : '');
    await page.waitForSelector('a[aria-keyshortcuts="H"]');
    return page;
  };

  const ways: [PageName, string, (page: Page) => Promise<void>][] = (
    ['newtab.html', 'popup.html', 'library.html'] as const
  ).flatMap((name): typeof ways => [
    [name, 'a click', (page) => page.click('a[aria-keyshortcuts="H"]')],
    [name, 'the key H', (page) => page.keyboard.press('h')],
  ]);

  it.each(ways)('opens from %s by %s, offline', async (name, _how, press) => {
    const page = await open(name);
    await press(page);
    const help = await untilHelp(extension);
    await until('the first words', async () => (await help.text()).includes(FIRST_WORDS));
    // From the popup, help opens in a new tab.
    const here = await extension.address(page);
    expect(here.endsWith('/library.html#help')).toBe(name !== 'popup.html');
    await help.close();
    if (name === 'popup.html') await page.close();
  });

  it.each([
    // Both browsers run in American English, so this country is a guess, and the page says so.
    ['', '911', '988'],
    ['GB', '999', '116123'],
  ])(
    'shows two numbers on the first screen of a small phone: %s %s',
    async (country, ...numbers) => {
      const page = await extension.open('library.html', 'help', { width: 360, height: 640 });
      if (country) await choose(page, country);
      await untilShown(page, `${FIRST_WORDS} ${numbers[0]} now. Ask someone to stay with you.`);
      const links = await page.$$eval('main a[href^="tel:"]', (all) =>
        all.map((link) => ({ href: link.href, bottom: link.getBoundingClientRect().bottom })),
      );
      const first = links.slice(0, 2);
      expect(first.map(({ href }) => href)).toEqual(numbers.map((number) => `tel:${number}`));
      for (const { bottom } of first) expect(bottom).toBeLessThan(640);
      expect((await page.evaluate(() => document.body.innerText)).includes('Guessed')).toBe(
        !country,
      );
      await page.close();
    },
  );

  it('remembers the chosen country', async () => {
    const page = await extension.open('library.html', 'help');
    await choose(page, 'AU');
    await untilShown(page, 'Call 000');
    await untilShown(page, 'PANDA National Perinatal Mental Health Helpline');
    await until('the country to be kept', () =>
      page.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const request = indexedDB.open('gently-led');
            request.onsuccess = () => {
              const database = request.result;
              const kept = database.transaction('settings').objectStore('settings').get('country');
              kept.onsuccess = () => {
                database.close();
                resolve(kept.result?.value === 'AU');
              };
            };
          }),
      ),
    );
    await extension.reload(page);
    await untilShown(page, 'Call 000');
    expect(await chosen(page)).toBe('AU');
    await page.close();
  });

  it('shows no number for an unknown country, and links to Find A Helpline', async () => {
    const page = await extension.open('library.html', 'help');
    await choose(page, 'ZZ');
    await untilShown(page, 'We don’t have phone numbers for your country yet.');
    const links = await page.$$eval('main a', (all) => all.map((link) => link.href));
    expect(links).toContain('https://findahelpline.com/');
    expect(links.filter((href) => /^(tel|sms):/.test(href))).toEqual([]);
    await page.close();
  });

  // The fullest view, and the emptiest.
  it.each(['GB', 'ZZ'])('has no axe finding for %s', async (country) => {
    const page = await extension.open('library.html', 'help', { width: 360, height: 640 });
    await choose(page, country);
    await until('the country', async () => (await chosen(page)) === country);
    for (const scheme of ['light', 'dark'] as const) {
      await extension.colorScheme(page, scheme);
      expect(await findings(page)).toEqual([]);
    }
    const small = await page.$$eval(
      'main :is(a[href^="tel:"], a[href^="sms:"], button, select)',
      (all) =>
        all.filter((each) => {
          const { width, height } = each.getBoundingClientRect();
          return width < 44 || height < 44;
        }).length,
    );
    expect(small).toBe(0);
    await page.close();
  });
});

describe.each(browsers)('help without storage in %s', (browser) => {
  it('shows the numbers of the chosen country all the same', async () => {
    const { folder, remove } = await withBrokenStorage(browser);
    const extension = await openExtension({ browser, build: folder });
    try {
      const page = await extension.open('library.html', 'help');
      await choose(page, 'GB');
      await untilShown(page, 'Call 999');
      await choose(page, 'AU');
      await untilShown(page, 'Call 000');
    } finally {
      await extension.close();
      await remove();
    }
  });
});
