import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FavoriteKind } from '@/domain/kinds.ts';
import type { Favorite } from '@/domain/records.ts';
import { favorite } from '../support/favorites.ts';
import { at, openFavorites, readRows } from './favorites-page.ts';
import { findings } from './harness/axe.ts';
import type { BrowserName, Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { seed } from './harness/seed.ts';
import { until } from './harness/until.ts';
import { untilShown } from './passage-page.ts';
import { openPopup } from './popup-page.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

const saved = (kind: FavoriteKind, contentId: string, text: string, savedAt: number): Favorite => {
  const card = kind === 'practice' ? { safety: '', steps: [], tell: '', leave: '' } : null;
  return favorite({ kind, contentId, savedAt, content: { title: '', text, card } });
};

const HURTS = ['Hold your baby close', 'Your baby knows your voice'];
const SAFE = ['Someone could sit with you', 'What the user wrote'];
const favorites = [
  saved('practice', 'skin-to-skin', 'Hold your baby close', 1),
  saved('line', 'not-in-the-content', 'Your baby knows your voice', 2),
  saved('practice', 'someone-who-knows', 'Someone could sit with you', 3),
  { ...saved('own', 'x', 'What the user wrote', 4), contentId: null },
];

const said = (page: Page) => page.evaluate(() => document.body.innerText);

describe.each(browsers)('favorites after a loss in %s', (browser) => {
  let extension: Extension;

  beforeEach(async () => {
    extension = await openExtension({ browser });
    const library = await openFavorites(extension);
    await untilShown(library, 'Nothing saved yet.');
    const situation = { name: 'situation', value: ['loss'], updatedAt: 1 };
    await seed(library, { favorites, settings: [situation] });
    await library.close();
  });

  afterEach(async () => {
    expect(await extension.problems()).toEqual([]);
    await extension.close();
  });

  const isSafe = async (page: Page) => {
    for (const text of SAFE) await untilShown(page, text);
    const all = await said(page);
    for (const text of HURTS) expect(all).not.toContain(text);
  };

  it('are hidden in the list if they could hurt, and the list says so', async () => {
    const library = await openFavorites(extension);
    await untilShown(library, '2 favorites are kept, but hidden for now.');
    await until('two rows', async () => (await readRows(library)).length === 2);
    await isSafe(library);
    expect(await said(library)).not.toMatch(/\bbaby\b|\bdied\b|\bloss\b/i);
    expect(await findings(library)).toEqual([]);
  });

  it('explain at their address why they are hidden, and link to the settings', async () => {
    const library = await openFavorites(extension, at('practice:skin-to-skin'));
    await untilShown(library, 'This favorite is kept, but hidden for now.');
    expect(await said(library)).not.toContain('Hold your baby close');
    await library.locator('main a[href="#settings"]:not(nav a)').click();
    await until('the settings', () => library.$('input[name="situation"]'));
  });

  it('are printed and shown in the popup only if they cannot hurt', async () => {
    const paper = await extension.open('library.html', 'print');
    await isSafe(paper);
    const popup = await openPopup(extension);
    await popup.locator('[role="tab"]:nth-child(2)').click();
    await isSafe(popup);
  });
});
