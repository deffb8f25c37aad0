import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { until } from './harness/until.ts';
import { openNewTab } from './passage-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

const PASSAGE = {
  id: 'lamentations-3-22-23',
  text: '“Because of the LORD’s mercies we are not consumed. Great is Your faithfulness, O LORD!”',
  reference: 'Lamentations 3:22–23',
  edition: 'BSB',
  reflection: 'Morning comes.',
  aside: '',
  favorite: false,
};

/** Puts the passage into the snapshot, for the next first frame. */
async function paintNext(extension: Extension): Promise<void> {
  const page = await openNewTab(extension);
  await until('the snapshot', () =>
    page.evaluate((passage) => {
      const key = 'gently-led:snapshot';
      const snapshot = JSON.parse(localStorage.getItem(key) ?? 'null');
      if (!snapshot) return false;
      const days = [{ ...passage, period: snapshot.passages[0].period }];
      localStorage.setItem(key, JSON.stringify({ ...snapshot, passages: days }));
      return true;
    }, PASSAGE),
  );
  await page.close();
}

/** Measures the width of each name relative to plain capitals, and on how many lines it is. */
function measureNames(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll<HTMLElement>('.divine-name')].map((name) => {
      const width = name.getBoundingClientRect().width;
      const lines = name.getClientRects().length;
      name.style.fontFamily = 'var(--serif)';
      const plain = name.getBoundingClientRect().width;
      name.style.fontFamily = '';
      return { part: width / plain, lines };
    });
  });
}

describe.each(browsers)('the Name of God in %s', (browser) => {
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    extension = await openExtension({ browser });
    await paintNext(extension);
    page = await openNewTab(extension);
  });

  afterAll(() => extension.close());

  it('is set in small capitals on one line', async () => {
    const names = await measureNames(page);
    expect(names).toHaveLength(2);
    for (const { part, lines } of names) {
      expect(part).toBeGreaterThan(0.8);
      expect(part).toBeLessThan(0.95);
      expect(lines).toBe(1);
    }
  });

  it('is copied as it is written', async () => {
    const copied = await page.evaluate(() => {
      const quotation = document.querySelector('blockquote');
      if (quotation) getSelection()?.selectAllChildren(quotation);
      return getSelection()?.toString();
    });
    expect(copied).toBe(PASSAGE.text);
  });

  // Firefox gives its accessibility tree to no driver.
  if (browser === 'firefox') return;
  it('is one word to a screen reader', async () => {
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const said = nodes
      .filter(({ role }) => role?.value === 'StaticText')
      .map(({ name }) => name?.value);
    const from = said.indexOf('“Because of the ');
    expect(said.slice(from, from + 5)).toEqual([
      '“Because of the ',
      'LORD’s',
      ' mercies we are not consumed. Great is Your faithfulness, O ',
      'LORD',
      '!”',
    ]);
  });
});
