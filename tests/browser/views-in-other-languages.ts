/** Every page and view in every state that has words of its own, reached without reading a word. */
import type { Page } from 'puppeteer-core';
import type { Extension, PageName } from './harness/extension.ts';
import { hydrated } from './harness/hydrated.ts';
import { type Seed, seed } from './harness/seed.ts';
import { until } from './harness/until.ts';
import { openDetails } from './open-details.ts';

const NOW = Date.now();
const register = (value: unknown, rev: string) => ({
  versions: [{ rev, at: NOW, value }],
  replaced: [],
});
/** In Cyrillic, so that no rule about Latin letters has to know what the user wrote. */
const words = (title: string, text: string) => ({
  ...{ title, text, reflection: 'Рядом', edition: '', aside: '', theme: 'hope', card: null },
});
const favorite = (id: string, deletedAt: number | null) => ({
  id,
  kind: 'own',
  contentId: null,
  content: register(words('От сестры', 'Ты не одна, и это не твоя вина.'), 'a'),
  note: register('Ночью', 'n'),
  ...{ inRotation: 0, savedAt: NOW, updatedAt: NOW, deletedAt },
});
const reminder = (id: string, change: object) => ({
  ...{ id, kind: 'passage', schedule: { type: 'times', times: ['07:30', '20:00'] }, text: null },
  ...{ weekdays: [1, 3, 5], enabled: true, discreet: false, skippedOn: null },
  ...{ createdAt: NOW, updatedAt: NOW, deletedAt: null, ...change },
});
const delivery = (id: string, state: string) => ({
  ...{ id, occurrences: [], day: '2026-11-23', discreet: true, state },
  parts: [
    { reminderId: 'own', kind: 'own', contentId: null, content: words('', 'Выдохни медленно.') },
  ],
  ...{ dueAt: NOW, snoozedUntil: null, updatedAt: NOW },
});

const RECORDS: Seed = {
  favorites: [favorite('own:1', null), favorite('own:2', NOW)],
  reminders: [
    reminder('times', {}),
    reminder('hours', { schedule: { type: 'interval', hours: 3, from: '09:00', to: '18:00' } }),
    reminder('own', { kind: 'own', text: 'Выдохни', enabled: false }),
  ],
  deliveries: [delivery('done', 'done'), delivery('waits', 'waiting')],
};

/** Keeps some of everything, in the words of a user who writes Russian. */
export async function keepSome(extension: Extension): Promise<void> {
  const page = await extension.open('library.html', 'about');
  await page.waitForSelector('h1');
  await seed(page, RECORDS);
  await page.close();
}

export type ViewState = {
  name: string;
  page: PageName;
  hash?: string;
  /** Brings the page to the state. */
  prepare: (page: Page) => Promise<unknown>;
};

const shown = (selector: string) => (page: Page) => page.waitForSelector(selector);
const pressing = (key: string) => async (page: Page) => {
  await hydrated(page);
  await page.keyboard.press(key as 's');
  await page.waitForSelector(':popover-open button');
};
const tab = (index: number) => async (page: Page) => {
  await page.waitForSelector('[data-hydrated] [role="tab"]');
  await page.evaluate((at) => {
    document.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.click();
  }, index);
  await openDetails(page, 99);
};
/** The last button below the list of reminders opens the form for another one. */
const form = async (page: Page) => {
  await page.waitForSelector('[role="switch"]');
  await until('the form', () =>
    page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('main ul ~ button, main button')];
      const add = buttons.find(({ className }) => /controls\S*_button/.test(className));
      if (!document.querySelector('main form')) add?.click();
      return document.querySelector('main form') !== null;
    }),
  );
  await openDetails(page, 99);
};

export const VIEW_STATES: ViewState[] = [
  { name: 'a new tab', page: 'newtab.html', prepare: hydrated },
  { name: 'a waiting reminder', page: 'newtab.html', prepare: shown('aside a') },
  { name: 'sharing', page: 'newtab.html', prepare: pressing('s') },
  { name: 'the list of keys', page: 'newtab.html', prepare: pressing('?') },
  { name: 'a reminder', page: 'newtab.html', hash: 'delivery/done', prepare: hydrated },
  { name: 'practices', page: 'popup.html', prepare: tab(0) },
  { name: 'reasons', page: 'popup.html', prepare: tab(1) },
  { name: 'newest favorites', page: 'popup.html', prepare: tab(2) },
  { name: 'favorites', page: 'library.html', hash: 'favorites', prepare: shown('main li') },
  {
    name: 'a favorite',
    page: 'library.html',
    hash: 'favorites/own%3A1',
    prepare: shown('main textarea'),
  },
  {
    name: 'own words',
    page: 'library.html',
    hash: 'favorites/new',
    prepare: shown('main form'),
  },
  {
    name: 'removed favorites',
    page: 'library.html',
    hash: 'favorites/removed',
    prepare: shown('main li'),
  },
  {
    name: 'a copy',
    page: 'library.html',
    hash: 'favorites/copy',
    prepare: shown('main input'),
  },
  { name: 'paper', page: 'library.html', hash: 'print', prepare: shown('article') },
  {
    name: 'search',
    page: 'library.html',
    hash: 'search',
    prepare: async (page) => {
      await page.waitForSelector('main input');
      await page.type('main input', 'tired');
      await page.waitForSelector('main h3');
      await openDetails(page, 99);
    },
  },
  { name: 'reminders', page: 'library.html', hash: 'reminders', prepare: shown('[role="switch"]') },
  { name: 'the form of a reminder', page: 'library.html', hash: 'reminders', prepare: form },
  { name: 'settings', page: 'library.html', hash: 'settings', prepare: shown('[type="radio"]') },
  {
    name: 'help',
    page: 'library.html',
    hash: 'help',
    prepare: async (page) => {
      await page.waitForSelector('main select');
      await page.select('main select', 'GB');
      await page.waitForSelector('main li h3');
    },
  },
  { name: 'about', page: 'library.html', hash: 'about', prepare: shown('main h2') },
];
