import { describe, expect, it } from 'vitest';
import { openExtension } from './harness/open-extension.ts';
import { openNewTab } from './passage-page.ts';

describe('an input method in chromium', () => {
  it('has its keys to itself: Escape neither wipes a search nor hides the page', async () => {
    const extension = await openExtension({ browser: 'chromium' });
    const page = await extension.open('library.html', 'search');
    const field = await page.waitForSelector('input[type="search"]');
    await field?.focus();
    const session = await page.createCDPSession();
    await session.send('Input.imeSetComposition', {
      text: 'ひつ',
      selectionStart: 2,
      selectionEnd: 2,
    });
    for (let press = 0; press < 2; press += 1) {
      // As Chromium tells a page of a key that an input method has taken.
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Process',
        code: 'Escape',
        windowsVirtualKeyCode: 229,
      });
    }
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('ひつ');
    expect(await page.evaluate(() => document.documentElement.hidden)).toBe(false);
    await session.send('Input.insertText', { text: '羊' });
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('羊');
    await extension.close();
  });

  it('presses no button of a new tab, which a letter does', async () => {
    const extension = await openExtension({ browser: 'chromium' });
    const page = await openNewTab(extension);
    const session = await page.createCDPSession();
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'KeyS',
      windowsVirtualKeyCode: 229,
    });
    const isOpen = () => page.evaluate(() => document.querySelector(':popover-open') !== null);
    expect(await isOpen()).toBe(false);
    // On a Russian keyboard, in the place of S.
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'ы', code: 'KeyS' });
    expect(await isOpen()).toBe(true);
    await extension.close();
  });
});
