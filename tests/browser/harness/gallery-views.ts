/** What the gallery shows, and the records of someone who has used it for a while. */
import type { Page } from 'puppeteer-core';
import { delivery, deliveryPart } from '../../support/deliveries.ts';
import { favorite } from '../../support/favorites.ts';
import { at, reminder } from '../../support/reminders.ts';
import type { Extension } from './extension.ts';
import type { View } from './gallery.ts';
import { hydrated } from './hydrated.ts';
import { type Seed, seed } from './seed.ts';

const NOW = Date.UTC(2026, 10, 24, 9);
const DAY = 86_400_000;

const OWN_TEXT = 'Breathe out slowly.';

/** Everything is in the past, so no reminder comes while pictures are taken. */
export const records: Seed = {
  favorites: [
    favorite({
      savedAt: NOW - DAY,
      content: {
        text: '“As a mother comforts her child, so will I comfort you…”',
        reflection: 'Comfort that asks nothing of you first.',
        edition: 'NIV',
      },
      note: 'The night when I could not sleep.',
    }),
    favorite({
      ...{ kind: 'line', contentId: 'line-company', savedAt: NOW - 3 * DAY },
      content: { title: '', text: 'If love feels slow today, you are in good company.' },
    }),
    favorite({
      ...{ id: 'own:mine', kind: 'own', savedAt: NOW - 9 * DAY },
      content: {
        title: 'What my mother said',
        text: 'You do not have to be good at this today.',
        reflection: 'I want to remember it.',
      },
    }),
  ],
  reminders: [
    reminder({ id: 'morning' }),
    reminder({
      ...{ id: 'water', kind: 'rest' },
      schedule: { type: 'interval', hours: 3, from: '09:00', to: '18:00' },
    }),
    at('20:00', { id: 'mine', kind: 'own', text: OWN_TEXT, enabled: false }),
  ],
  deliveries: [
    delivery({
      ...{ id: 'gallery', occurrences: ['mine@2026-11-23T20:00'], state: 'done' },
      parts: [
        deliveryPart(
          { title: '', text: OWN_TEXT },
          { reminderId: 'mine', kind: 'own', contentId: null },
        ),
      ],
      // An old one would be purged.
      ...{ dueAt: Date.now() - 60_000, updatedAt: Date.now() - 60_000 },
    }),
  ],
};

const tab = (index: number) => async (page: Page) => {
  await page.waitForSelector('[data-hydrated] [role="tab"]');
  // By mouse: nothing then shows where the keyboard is.
  const [wanted] = (await page.$$('[role="tab"]')).slice(index);
  await wanted?.click();
};
const shown = (selector: string) => async (page: Page) => {
  await page.waitForSelector(selector);
};
/** Shows a reminder that waits for a new tab, and marks it as done for the next pictures. */
const waiting = async (page: Page, extension: Extension) => {
  const [delivery] = records.deliveries ?? [];
  const put = (state: string) =>
    seed(page, { deliveries: [{ ...delivery, id: 'waits', state, dueAt: Date.now() }] });
  await put('waiting');
  await extension.reload(page);
  await hydrated(page);
  await page.waitForSelector('[role="status"] > aside a');
  await put('done');
};
const answering = async (page: Page) => {
  await hydrated(page);
};
/** Shows the questions of the first tab. */
const welcoming = async (page: Page, extension: Extension) => {
  await page.evaluate(() => localStorage.setItem('gently-led:welcome', '1'));
  await extension.reload(page);
  await hydrated(page);
  await page.waitForSelector(':root[data-welcome] fieldset');
};
const finding = (words: string) => async (page: Page) => {
  await page.waitForSelector('main input');
  await page.type('main input', words);
  await page.waitForSelector('main h3');
};
const pressed = (button: string, then: string) => async (page: Page) => {
  await page.locator(button).click();
  await page.waitForSelector(then);
};
const press = (key: 's' | 'p' | '?') => async (page: Page) => {
  await hydrated(page);
  await page.keyboard.press(key);
  await page.waitForSelector(':popover-open button');
};

export const views: View[] = [
  { name: 'new-tab', page: 'newtab.html', prepare: answering },
  { name: 'new-tab-waiting', page: 'newtab.html', prepare: waiting },
  { name: 'new-tab-welcome', page: 'newtab.html', prepare: welcoming },
  { name: 'new-tab-share', page: 'newtab.html', prepare: press('s') },
  { name: 'new-tab-practice', page: 'newtab.html', prepare: press('p') },
  { name: 'new-tab-keys', page: 'newtab.html', prepare: press('?') },
  { name: 'delivery', page: 'newtab.html', hash: 'delivery/gallery', prepare: answering },
  { name: 'popup-practices', page: 'popup.html', prepare: tab(0) },
  { name: 'popup-reasons', page: 'popup.html', prepare: tab(1) },
  { name: 'popup-favorites', page: 'popup.html', prepare: tab(2) },
  {
    name: 'favorites',
    page: 'library.html',
    hash: 'favorites',
    prepare: shown('main li'),
  },
  {
    name: 'favorite',
    page: 'library.html',
    hash: 'favorites/passage%3Aisaiah-66-13',
    prepare: shown('main textarea'),
  },
  {
    name: 'favorite-new',
    page: 'library.html',
    hash: 'favorites/new',
    prepare: shown('main form'),
  },
  { name: 'practices', page: 'library.html', hash: 'practices', prepare: shown('details') },
  { name: 'reasons', page: 'library.html', hash: 'reasons', prepare: shown('details') },
  { name: 'search', page: 'library.html', hash: 'search', prepare: shown('input') },
  { name: 'found', page: 'library.html', hash: 'search', prepare: finding('tired') },
  { name: 'reminders', page: 'library.html', hash: 'reminders', prepare: shown('[role="switch"]') },
  {
    name: 'reminder-form',
    page: 'library.html',
    hash: 'reminders',
    prepare: pressed('::-p-text(Add another reminder)', 'form select'),
  },
  { name: 'settings', page: 'library.html', hash: 'settings', prepare: shown('[type="radio"]') },
  { name: 'help', page: 'library.html', hash: 'help', prepare: shown('h2') },
  { name: 'about', page: 'library.html', hash: 'about', prepare: shown('h2') },
];
