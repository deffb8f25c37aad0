/** What the gallery shows, and the records of someone who has used it for a while. */
import type { Page } from 'puppeteer-core';
import type { Extension } from './extension.ts';
import type { View } from './gallery.ts';
import { hydrated } from './hydrated.ts';
import { type Seed, seed } from './seed.ts';

const NOW = Date.UTC(2026, 10, 24, 9);
const DAY = 86_400_000;

const words = (title: string, text: string, reflection = '', edition = '') => ({
  ...{ title, text, reflection, edition, aside: '', theme: '', card: null },
});
const register = (value: unknown, at: number, rev: string) => ({
  versions: [{ rev, at, value }],
  replaced: [],
});

/** A favorite that was saved a number of days ago. */
const favorite = (id: string, days: number, kept: object, note = '') => ({
  id,
  kind: id.split(':')[0],
  contentId: id.startsWith('own:') ? null : id.split(':')[1],
  content: register(kept, NOW - days * DAY, id.startsWith('own:') ? 'a' : 'content'),
  note: note ? register(note, NOW - days * DAY, 'n') : { versions: [], replaced: [] },
  inRotation: 0,
  savedAt: NOW - days * DAY,
  updatedAt: NOW - days * DAY,
  deletedAt: null,
});

const reminder = (id: string, kind: string, schedule: object, change = {}) => ({
  ...{ id, kind, schedule, text: kind === 'own' ? 'Breathe out slowly.' : null },
  ...{ weekdays: [1, 2, 3, 4, 5, 6, 7], enabled: true, discreet: true, skippedOn: null },
  ...{ createdAt: NOW, updatedAt: NOW, deletedAt: null, ...change },
});

/** Everything is in the past, so no reminder comes while pictures are taken. */
export const records: Seed = {
  favorites: [
    favorite(
      'passage:isaiah-66-13',
      1,
      words(
        'Isaiah 66:13',
        '“As a mother comforts her child, so will I comfort you…”',
        'Comfort that asks nothing of you first.',
        'NIV',
      ),
      'The night when I could not sleep.',
    ),
    favorite(
      'line:line-company',
      3,
      words('', 'If love feels slow today, you are in good company.'),
    ),
    favorite(
      'own:mine',
      9,
      words(
        'What my mother said',
        'You do not have to be good at this today.',
        'I want to remember it.',
      ),
      '',
    ),
  ],
  reminders: [
    reminder('morning', 'passage', { type: 'times', times: ['07:30'] }),
    reminder('water', 'rest', { type: 'interval', hours: 3, from: '09:00', to: '18:00' }),
    reminder('mine', 'own', { type: 'times', times: ['20:00'] }, { enabled: false }),
  ],
  deliveries: [
    {
      id: 'gallery',
      occurrences: ['mine@2026-11-23T20:00'],
      day: '2026-11-23',
      parts: [
        {
          reminderId: 'mine',
          kind: 'own',
          contentId: null,
          content: words('', 'Breathe out slowly.'),
        },
      ],
      discreet: true,
      state: 'done',
      dueAt: NOW,
      snoozedUntil: null,
      updatedAt: NOW,
    },
  ],
};

const tab = (index: number) => async (page: Page) => {
  await page.waitForSelector('[data-adopted] [role="tab"]');
  // With the mouse, so that no focus ring is shown.
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
const press = (key: 's' | '?') => async (page: Page) => {
  await hydrated(page);
  await page.keyboard.press(key);
  await page.waitForSelector(':popover-open button');
};

export const views: View[] = [
  { name: 'new-tab', page: 'newtab.html', prepare: answering },
  { name: 'new-tab-waiting', page: 'newtab.html', prepare: waiting },
  { name: 'new-tab-welcome', page: 'newtab.html', prepare: welcoming },
  { name: 'new-tab-share', page: 'newtab.html', prepare: press('s') },
  { name: 'new-tab-keys', page: 'newtab.html', prepare: press('?') },
  { name: 'delivery', page: 'newtab.html', hash: 'delivery=gallery', prepare: answering },
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
  { name: 'search', page: 'library.html', hash: 'search', prepare: shown('input') },
  { name: 'found', page: 'library.html', hash: 'search', prepare: finding('tired') },
  { name: 'reminders', page: 'library.html', hash: 'reminders', prepare: shown('[role="switch"]') },
  {
    name: 'reminder-form',
    page: 'library.html',
    hash: 'reminders',
    prepare: pressed('::-p-text(Add another reminder)', '[class*="ReminderForm"]'),
  },
  { name: 'settings', page: 'library.html', hash: 'settings', prepare: shown('[type="radio"]') },
  { name: 'help', page: 'library.html', hash: 'help', prepare: shown('h2') },
  { name: 'about', page: 'library.html', hash: 'about', prepare: shown('h2') },
];
