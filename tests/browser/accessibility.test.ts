import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyView } from './every-view.ts';
import { findings } from './harness/axe.ts';
import type { BrowserName, Extension, Scheme } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { openDetails } from './open-details.ts';
import { openNewTab, untilRead } from './passage-page.ts';
import { openWhole } from './popup-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];
/** The color scheme of the system, and the theme of the page. */
const appearances: [Scheme, 'light' | 'dark' | 'night'][] = [
  ['light', 'light'],
  ['dark', 'dark'],
  ['light', 'night'],
];

describe.each(browsers)('every page in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
    const tab = await openNewTab(extension);
    await tab.keyboard.press('f');
    await untilRead(tab, 'the heart', ({ favorite }) => favorite);
  });

  afterAll(() => extension.close());

  describe.each(everyView)('%s#%s', (name, hash) => {
    it('has no axe finding with everything open, in each theme', async () => {
      const page = await openWhole(extension, name, hash, { width: 360, height: 800 });
      for (const [scheme, theme] of appearances) {
        await extension.colorScheme(page, scheme);
        await page.evaluate((mark) => {
          document.documentElement.dataset.theme = mark;
        }, theme);
        const tabs = (await page.$$('[role="tab"]')).length;
        for (let index = 0; index < Math.max(1, tabs); index++) {
          await page.evaluate((at) => {
            document.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.click();
          }, index);
          await openDetails(page);
          expect(await findings(page)).toEqual([]);
        }
      }
      await page.close();
    });

    it('needs no sideways scrolling at 360 px, at 400 % of 1280 px, and with text twice as large', async () => {
      const page = await openWhole(extension, name, hash, { width: 360, height: 640 });
      for (const [width, text] of [
        [360, 100],
        [320, 100],
        [360, 200],
      ] as const) {
        if (name === 'popup.html' && width < 360) continue;
        await page.setViewport({ width, height: 640 });
        await openDetails(page, 99);
        const overflow = await page.evaluate((percent) => {
          const { documentElement: root } = document;
          root.style.fontSize = `${percent}%`;
          return root.scrollWidth - root.clientWidth;
        }, text);
        expect(overflow, `${width} px, text of ${text} %`).toBeLessThanOrEqual(0);
      }
      await page.close();
    });

    it('has targets of at least 44 px, each with a visible focus', async () => {
      const page = await openWhole(extension, name, hash, { width: 360, height: 800 });
      await openDetails(page);
      const small = await page.evaluate(() => {
        const found: string[] = [];
        const targets = 'button, a, summary, input, [role="tab"]';
        for (const element of document.querySelectorAll<HTMLElement>(targets)) {
          // WCAG 2.5.8 excepts links within a sentence.
          const inSentence =
            element.tagName === 'A' && getComputedStyle(element).display === 'inline';
          const target = element.closest('label') ?? element;
          const { width, height } = target.getBoundingClientRect();
          if (height === 0 || inSentence) continue;
          if (width < 44 || height < 44) {
            found.push(`${element.tagName} ${element.textContent} ${width}x${height}`);
          }
        }
        return found;
      });
      expect(small).toEqual([]);

      const reached = new Set<string>();
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return { html: element.outerHTML, outline: `${outlineStyle} ${outlineWidth}` };
        });
        if (!focus || reached.has(focus.html)) break;
        reached.add(focus.html);
        expect(focus.outline).toBe('solid 3px');
      }
      expect(reached.size).toBeGreaterThan(2);
      await page.close();
    });
  });
});
