import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileContent } from '../../modules/content/compile.ts';
import { compileHelplines } from '../../modules/content/helplines/compile.ts';
import type { Extension } from './harness/extension.ts';
import { openExtension } from './harness/open-extension.ts';
import { settled } from './harness/settled.ts';
import { openNewTab, readPassage, untilRead } from './passage-page.ts';
import { cutOff, plainTexts } from './readable.ts';
import { buildWithTestLanguages } from './test-languages-build.ts';
import { keepSome, VIEW_STATES } from './views-in-other-languages.ts';

const root = resolve(import.meta.dirname, '../..');
const content = compileContent(root, 'en');
const countries = compileHelplines(root);

/** What no language of ours translates: references, names of editions and organizations, what is dialed. */
const NAMES = [
  ...content.passages.map(({ reference }) => reference),
  ...content.editions.flatMap(({ id, name, licence }) => [`${name}. ${licence}`, name, id]),
  ...Object.values(content.sources).map(({ organization }) => organization),
  ...countries.flatMap(({ emergency, lines }) =>
    [...lines, ...(emergency ? [emergency] : [])].flatMap(({ organization, number, text }) => [
      ...[organization, number, text],
    ]),
  ),
]
  .filter((name) => name !== '')
  .toSorted((a, b) => b.length - a.length);

/** What the browser itself writes in English if it does not know a language: dates, days, countries. */
function browsersWords(): string[] {
  const days = Array.from({ length: 7 }, (_, day) => new Date(2024, 0, day + 1));
  const months = Array.from({ length: 12 }, (_, month) => new Date(2024, month, 1));
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  return [
    ...countries.flatMap(({ country }) => regions.of(country) ?? []),
    ...['long', 'short'].flatMap((style) => [
      ...days.map((day) => day.toLocaleDateString('en', { weekday: style as 'long' })),
      ...months.map((month) => month.toLocaleDateString('en', { month: style as 'long' })),
    ]),
    ...[
      'AM',
      'PM',
      'Today',
      'Tomorrow',
      'today',
      'tomorrow',
      'In',
      'in',
      'minutes',
      'minute',
      'at',
    ],
  ].toSorted((a, b) => b.length - a.length);
}

let build: string;
beforeAll(async () => {
  build = await buildWithTestLanguages();
}, 180_000);

describe.each([
  // Arabic has words of its own for dates, so there they have to be the browser's.
  ['en-XA', 'ltr', [...NAMES, ...browsersWords()]],
  ['ar-XB', 'rtl', NAMES],
])('in the language %s', (language, direction, names) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await openExtension({
      browser: 'chromium',
      build,
      args: [`--accept-lang=${language}`],
    });
  });
  afterAll(() => extension.close());

  it.each(['newtab.html', 'popup.html'] as const)(
    'the first frame of %s is in it, with nothing stored and no app loaded',
    async (name) => {
      const page = await extension.puppeteer.newPage();
      // The app is loaded with the second frame: none comes.
      await page.evaluateOnNewDocument(() => {
        Object.assign(globalThis, { requestAnimationFrame: () => 0 });
      });
      await page.goto(`${extension.origin}/${name}`);
      const { lang, dir, isAdopted, text } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        isAdopted: document.querySelector('[data-hydrated]') !== null,
        text: document.body.innerText.trim(),
      }));
      expect({ lang, dir, isAdopted }).toEqual({
        lang: language,
        dir: direction,
        isAdopted: false,
      });
      expect(text).not.toBe('');
      expect(await plainTexts(page, names)).toEqual([]);
      await page.close();
    },
  );

  // Some twenty pages, each in two widths.
  it('every view has no word that is not of the language, and cuts none off', {
    timeout: 180_000,
  }, async () => {
    await keepSome(extension);
    const found: Record<string, string[]> = {};
    for (const { name, page: file, hash, prepare } of VIEW_STATES) {
      const page = await extension.open(file, hash, { width: 1280, height: 800 });
      await prepare(page);
      await settled(page);
      const plain = await plainTexts(page, names);
      const wide = await cutOff(page);
      await page.setViewport({ width: 360, height: 780 });
      const narrow = await cutOff(page);
      await page.close();
      const all = [
        ...plain,
        ...wide.map((one) => `1280: ${one}`),
        ...narrow.map((one) => `360: ${one}`),
      ];
      if (all.length > 0) found[name] = all;
    }
    expect(found).toEqual({});
    expect(await extension.problems()).toEqual([]);
  });

  it('the page and its arrows run as the language does', async () => {
    const tab = await openNewTab(extension);
    const places = await tab.evaluate(() => {
      const left = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().left ?? Number.NaN;
      return {
        favorites: left('header [href$="favorites"]'),
        help: left('header [href$="help"]'),
        chevron: getComputedStyle(document.querySelector('[data-points]') ?? document.body).scale,
        keys: [...document.querySelectorAll('fieldset [aria-keyshortcuts^="Arrow"]')].map(
          (button) => button.getAttribute('aria-keyshortcuts'),
        ),
      };
    });
    const [on, back] = direction === 'ltr' ? ['Right', 'Left'] : ['Left', 'Right'];
    expect(places.favorites < places.help).toBe(direction === 'ltr');
    expect(places.chevron).toBe(direction === 'ltr' ? 'none' : '-1 1');
    expect(places.keys).toEqual([`Arrow${back}`, `Arrow${on}`]);

    const first = await readPassage(tab);
    await tab.keyboard.press(`Arrow${on}` as 'ArrowLeft');
    await untilRead(tab, 'the next passage', ({ reflection }) => reflection !== first.reflection);
    await tab.keyboard.press(`Arrow${back}` as 'ArrowLeft');
    await untilRead(tab, 'the first again', ({ reflection }) => reflection === first.reflection);
    await tab.close();
  });
});
