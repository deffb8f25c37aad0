import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { press } from './favorites-page.ts';
import { findings } from './harness/axe.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openDetails } from './open-details.ts';
import { openNewTab, untilRead, untilShown } from './passage-page.ts';
import { openPopup } from './popup-page.ts';
import { asInstalled } from './reset-extension.ts';
import { saySituation } from './say-situation.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

/** Signs of Scripture: a reference, an edition, or a word of faith. */
const SCRIPTURE = /\b[A-Z][a-z]+ \d+:\d+|\((NIV|BSB|WEB|KJV)\)|\b(God|Lord|Jesus|pray\w*)\b/;

const said = (page: Page) => page.evaluate(() => document.querySelector('main')?.innerText ?? '');

/** The whole text of the popup, with every tab and card open. */
async function popupText(extension: Extension): Promise<string> {
  const page = await openPopup(extension);
  await page.evaluate(() => {
    for (const panel of document.querySelectorAll<HTMLElement>('[role="tabpanel"]')) {
      panel.hidden = false;
    }
  });
  await openDetails(page, 12);
  return page.evaluate(() => document.body.innerText);
}

describe.each(browsers)('settings in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
  });

  afterEach(async () => {
    await asInstalled(extension);
    expect(await extension.problems()).toEqual([]);
  });
  afterAll(() => extension.close());

  const choose = async (name: string, value: string) => {
    const page = await extension.open('library.html', 'settings');
    const radio = `input[name="${name}"][value="${value}"]`;
    await page.waitForSelector(radio);
    await page.click(radio);
    await untilShown(page, 'Saved');
    return page;
  };

  it('with Scripture off show none in tabs, in the popup or in the library', async () => {
    const tab = await openNewTab(extension);
    await tab.keyboard.press('f');
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);
    await choose('scripture', 'lines');

    // An open tab changes at once. The next one is painted without Scripture.
    await until('a line in the open tab', async () => !SCRIPTURE.test(await said(tab)));
    const next = await openNewTab(extension);
    for (let step = 0; step < 3; step++) {
      const before = await said(next);
      expect(before).not.toMatch(SCRIPTURE);
      await next.keyboard.press('ArrowRight');
      await until('another line', async () => (await said(next)) !== before);
    }
    expect(await findings(next)).toEqual([]);

    expect(await popupText(extension)).not.toMatch(SCRIPTURE);
    const library = await extension.open('library.html', 'favorites');
    await untilShown(library, 'hidden while Scripture is off');
    expect(await said(library)).not.toMatch(SCRIPTURE);
  });

  it('with Scripture off let a line be saved as a favorite', async () => {
    await choose('scripture', 'lines');
    const tab = await openNewTab(extension);
    await tab.keyboard.press('f');
    const line = await untilRead(tab, 'the heart', ({ favorite }) => favorite);
    const library = await extension.open('library.html', 'favorites');
    await untilShown(library, line.reflection);
  });

  const say = async (member: string) => {
    const page = await extension.open('library.html', 'settings');
    await saySituation(page, member);
    return page;
  };

  it('with "my baby died" show nothing that assumes a living baby', async () => {
    await openNewTab(extension);
    await say('loss');
    const tab = await openNewTab(extension);
    for (let step = 0; step < 4; step++) {
      const before = await said(tab);
      expect(before).not.toMatch(/\bbaby\b/i);
      await tab.keyboard.press('ArrowRight');
      await until('another passage', async () => (await said(tab)) !== before);
    }
    const popup = await popupText(extension);
    expect(popup).not.toMatch(/skin-to-skin|your baby(?! died)|bonding can be hard/i);
    expect(popup).toContain('who supports parents after a loss');
  });

  it.each([
    ['hospital', /skin-to-skin/i, 'Talk, Sing, and Make Eye Contact'],
    ['partner', /who supports parents after a loss/i, 'For Partners'],
  ])('with "%s" show only what fits in the popup', async (situation, without, having) => {
    await say(situation);
    const popup = await popupText(extension);
    expect(popup).not.toMatch(without);
    expect(popup).toContain(having);
  });

  it('take in Help what is true, and Help says at once what fits', async () => {
    const help = await extension.open('library.html', 'help');
    await untilShown(help, 'If you or your baby may be in danger');
    await saySituation(help, 'loss');
    await untilShown(help, 'We’re so sorry that your baby died.');
    await untilShown(help, 'If you may be in danger');
    expect(await said(help)).not.toContain('you or your baby');
    expect(await findings(help)).toEqual([]);
  });

  it('take on the very first tab what is true, in one press, and in the popup', async () => {
    const tab = await openNewTab(extension);
    await press(tab, 'My situation is different');
    await saySituation(tab, 'loss');
    await untilShown(tab, 'We’re so sorry that your baby died.');
    expect(await findings(tab)).toEqual([]);
    expect(await popupText(extension)).toContain('who supports parents after a loss');
    const popup = await openPopup(extension);
    await popup.click('summary');
    await saySituation(popup, 'home');
    await untilShown(popup, 'Passages and lines leave room for your grief now.');
    await untilShown(popup, 'Skin-to-Skin');
    expect(await findings(popup)).toEqual([]);
  });

  it('show passages in the chosen edition', async () => {
    const settings = await choose('edition', 'WEB');
    expect(await findings(settings)).toEqual([]);
    const tab = await openNewTab(extension);
    const seen = new Set<string>();
    const editions = new Set<string>();
    while (seen.size < 10) {
      const { source, text } = await untilRead(tab, 'another one', (read) => !seen.has(read.text));
      seen.add(text);
      editions.add(/\((\w+)\)$/.exec(source)?.[1] ?? '');
      await tab.keyboard.press('ArrowRight');
    }
    expect([...editions]).toContain('WEB');
  });
});
