import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyView } from './every-view.ts';
import { findings } from './harness/axe.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { openDetails } from './open-details.ts';
import { openWhole } from './popup-page.ts';
import { saveAppearance } from './save-appearance.ts';
import { saySituation } from './say-situation.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

/** The pages whose words differ in each situation. After a loss, those of every view do. */
const withOtherWords = everyView.slice(0, 2);

describe.each(browsers)('chosen settings in %s', (browser) => {
  let extension: Extension;

  beforeAll(async () => {
    extension = await openExtension({ browser });
  });

  afterAll(() => extension.close());

  it.each([
    ['loss', everyView],
    ['hospital', withOtherWords],
    ['partner', withOtherWords],
  ] as const)(
    'have no axe finding for "%s" with the largest text, by day and at night',
    async (situation, pages) => {
      await saveAppearance(extension, { textSize: 'larger' });
      const settings = await extension.open('library.html', 'settings');
      await saySituation(settings, situation);
      expect(await findings(settings)).toEqual([]);
      for (const [name, hash] of pages) {
        const page = await openWhole(extension, name, hash, { width: 1280, height: 800 });
        for (const theme of ['light', 'night']) {
          await page.evaluate((mark) => {
            document.documentElement.dataset.theme = mark;
          }, theme);
          await openDetails(page);
          expect(await findings(page), `${name} ${hash} ${theme}`).toEqual([]);
        }
        await page.close();
      }
      await saySituation(settings, situation);
      await settings.close();
    },
  );
});
