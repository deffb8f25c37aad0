import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAmbience, readPassage } from '@/app/first-paint/new-tab-slots.ts';
import { loadPageLanguage } from '@/app/language/load-page-language.ts';
import { LibraryPage } from '@/app/library/LibraryPage.tsx';
import { KEYS } from '@/app/local-storage.ts';
import { LanguageProvider } from '@/components/language.ts';
import firstFrame from '@/entrypoints/new-tab-first-paint.ts';
import { newTab } from '@/modules/first-paint/pages/new-tab.tsx';
import { english } from '../support/english.ts';
import { savedPassage } from '../support/favorites.ts';
import { reminder } from '../support/reminders.ts';
import { newRecords } from './records.ts';

// No app is loaded in the first frame of these tests.
vi.mock('@/app/first-paint/hydrate-on-interaction.ts', () => ({
  hydrateOnInteraction: () => undefined,
}));

/** What browsers have been seen to give as their languages, and what they could give. */
const LANGUAGES: (readonly string[] | undefined)[] = [
  ['C'],
  ['POSIX'],
  ['en_US'],
  ['en-US@posix'],
  ['de_DE@euro', 'de'],
  ['C.UTF-8', 'en_US.UTF-8'],
  ['*'],
  [''],
  ['☃', 'x', 'en-'],
  ['x-klingon', 'i-default'],
  ['en-US-u-ca-buddhist-nu-thai', 'th-TH-u-ca-buddhist'],
  ['en-US-u-hc-h99-tz-nowhere'],
  ['fa-IR', 'ar-SA'],
  [],
  undefined,
];

const { runtime, permissions } = fakeBrowser;
let records: Awaited<ReturnType<typeof newRecords>>;

beforeEach(async () => {
  localStorage.clear();
  records = await newRecords();
  const silent = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(permissions, { onAdded: silent, onRemoved: silent, contains: async () => true });
  vi.spyOn(runtime, 'sendMessage').mockImplementation(async () => true);
  vi.spyOn(runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Gently Led',
    version: '1.2.3',
  });
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe.each(LANGUAGES.map((languages) => ({ languages })))(
  'with the languages $languages',
  ({ languages }) => {
    beforeEach(() => {
      vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages as readonly string[]);
    });

    it('a new tab shows its passage and the time', async () => {
      localStorage.setItem(KEYS.appearance, JSON.stringify({ clock: true, name: 'Anna' }));
      const root = document.createElement('div');
      root.id = 'app';
      root.innerHTML = newTab(english).html;
      document.body.replaceChildren(root, ' ');
      firstFrame.main();
      await waitFor(() => expect(readPassage(root)?.text).toMatch(/\w/));
      expect(readAmbience(root)).toMatchObject({
        hello: 'Hello, Anna.',
        clock: expect.stringMatching(/^\d{1,2}:\d{2}/),
      });
    });

    it.each(['reminders', 'help', 'favorites', 'favorites/copy', 'settings'])(
      'the view %s answers',
      async (view) => {
        await records.reminders.add(reminder());
        await records.favorites.addOwnPassage(savedPassage('Psalm 1', 1));
        location.hash = view;
        const language = await loadPageLanguage();
        render(
          <LanguageProvider value={language}>
            <LibraryPage open={async () => records} />
          </LanguageProvider>,
        );
        const main = screen.getByRole('main');
        await waitFor(() => expect(main.querySelector('button, input, select')).toBeTruthy());
        expect(document.body.textContent).not.toMatch(/invalid|rangeerror/i);
        expect(screen.getByRole('heading', { level: 1 }).textContent).toBeTruthy();
      },
    );
  },
);

it('every date and time of a page is in its language, of the Gregorian calendar', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fa-IR', 'th-TH', 'de']);
  const { code, locale } = await loadPageLanguage();
  expect(code).toBe('en');
  expect(new Date(Date.UTC(2026, 10, 29)).toLocaleDateString(locale, { dateStyle: 'full' })).toBe(
    'Sunday, November 29, 2026',
  );
});
