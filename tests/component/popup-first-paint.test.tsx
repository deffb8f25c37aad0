import * as cards from 'virtual:content/en/cards';
import { waitFor } from '@testing-library/preact';
import { hydrate, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  readPreferencesCopy,
  writePreferencesCopy,
} from '@/app/derived/content-preferences-copy.ts';
import { readPopup } from '@/app/first-paint/popup-slots.ts';
import { KEYS } from '@/app/local-storage.ts';
import { Popup } from '@/app/popup/Popup.tsx';
import { LanguageProvider } from '@/components/language.ts';
import { SITUATIONS } from '@/content/types.ts';
import { type CardPreferences, cardsFor } from '@/domain/content-preferences.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import popupFrame from '@/entrypoints/popup-first-paint.ts';
import { popup, practiceParts } from '@/modules/first-paint/pages/popup.tsx';
import { openChanges } from '@/storage/changes.ts';
import { openReadOnly } from '@/storage/read-only.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { english } from '../support/english.ts';
import { newRecords } from './records.ts';

const { practices } = cards;
// Otherwise it would hold presses back until the app is loaded, which no test here does.
vi.mock('@/app/first-paint/hydrate-on-interaction.ts', () => ({
  hydrateOnInteraction: () => undefined,
}));

const MORNING = '2026-11-23T09:00';
const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[Europe/Berlin]`);
const never = () => new Promise<Repositories>(() => undefined);
const choices = SITUATIONS.flatMap((situation): [string, CardPreferences][] => [
  [`${situation}, Scripture on`, { situation, scripture: true }],
  [`${situation}, Scripture off`, { situation, scripture: false }],
]);
const home: CardPreferences = { situation: 'home', scripture: true };
const loss: CardPreferences = { situation: 'loss', scripture: true };
const babyCards = practices.filter((card) => !card.for.includes('loss'));

/** The page as it is built, with what the script before the first paint writes into it. */
function paint(time = MORNING): HTMLElement {
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(at(time));
  document.body.innerHTML = `${practiceParts(english, cards)}<div id="app">${popup(english).html}</div> `;
  popupFrame.main();
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no root.');
  return root;
}

function hydratePopup(root: HTMLElement, open: () => Promise<Repositories>): void {
  const painted = readPopup(root);
  hydrate(
    <LanguageProvider value={english}>
      <Popup open={open} cards={cards} now={at(MORNING)} painted={painted} />
    </LanguageProvider>,
    root,
  );
}

const shown = (root: HTMLElement) => [...root.querySelectorAll('main:not([hidden]) *')];
const onTop = (root: HTMLElement) => root.querySelector('section h2')?.textContent;

beforeEach(() => localStorage.clear());

afterEach(() => {
  const root = document.getElementById('app');
  if (root) act(() => render(null, root));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe.each(choices)('the first frame of the popup: %s', (_name, preferences) => {
  const cards = cardsFor(practices, preferences);

  it.each([MORNING, '2026-11-24T09:00', '2026-11-25T23:30', '2026-11-26T03:00'])(
    'shows at %s the whole practice of the day, and the titles of the others',
    (time) => {
      writePreferencesCopy(preferences);
      const root = paint(time);
      const today = practiceOfTheDay(cards, at(time));
      const top = root.querySelector('section');
      expect(onTop(root)).toBe(today.title);
      for (const words of [today.body, today.safety, ...today.steps, today.tell, today.leave]) {
        expect(top?.textContent).toContain(words);
      }
      const others = [...root.querySelectorAll('summary')].map((title) => title.textContent);
      expect(others).toEqual(cards.filter((card) => card !== today).map(({ title }) => title));
    },
  );

  it('is hydrated without a change to any element', () => {
    writePreferencesCopy(preferences);
    const root = paint();
    const before = { html: root.innerHTML, elements: [...root.querySelectorAll('*')] };
    hydratePopup(root, never);
    const elements = [...root.querySelectorAll('*')];
    expect(root.innerHTML).toBe(before.html);
    expect(elements.every((element, index) => element === before.elements[index])).toBe(true);
  });

  it('can be read from the page', () => {
    writePreferencesCopy(preferences);
    const today = practiceOfTheDay(cards, at(MORNING));
    expect(readPopup(paint())).toEqual({ preferences, today: today.id });
  });
});

describe('the first frame of the popup', () => {
  it('never suggests skin-to-skin at night', () => {
    writePreferencesCopy(home);
    for (const day of ['21', '22', '23', '24', '25', '26', '27']) {
      for (const hour of ['22', '02', '06']) {
        expect(onTop(paint(`2026-11-${day}T${hour}:30`))).not.toBe('Skin-to-Skin Contact');
      }
    }
  });

  it('contains no card about a baby after a loss', () => {
    writePreferencesCopy(loss);
    const text = paint().textContent ?? '';
    for (const { title, body, plain } of babyCards) {
      for (const words of [title, body, plain]) expect(text).not.toContain(words);
    }
    expect([...document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent)).toEqual([
      'Practices',
      'Favorites',
    ]);
  });

  it.each([
    ['there is no copy', null],
    ['the copy is incomplete', '{"situation":"home"}'],
    ['the copy is not JSON', '{'],
  ])('shows no content when %s', (_name, stored) => {
    if (stored !== null) localStorage.setItem(KEYS.contentPreferences, stored);
    const root = paint();
    expect(shown(root)).toEqual([]);
    expect(root.querySelector('header')?.textContent).toContain('Help now');
    expect(readPopup(root)).toBeNull();
    const before = root.innerHTML;
    hydratePopup(root, never);
    expect(root.innerHTML).toBe(before);
  });

  it('shows no content when localStorage is off', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(shown(paint())).toEqual([]);
  });
});

describe('the popup after its first frame', () => {
  let records: Repositories;
  const open = async () => records;
  beforeEach(async () => {
    records = await newRecords();
    vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  });
  afterEach(() => {
    records.close();
    vi.unstubAllGlobals();
  });

  it('adds the texts of the other cards and the reasons without a press', async () => {
    writePreferencesCopy(home);
    const root = paint();
    hydratePopup(root, never);
    await waitFor(() => {
      for (const { body, safety } of cardsFor(practices, home)) {
        expect(root.textContent).toContain(body);
        expect(root.textContent).toContain(safety);
      }
      expect(root.textContent).toContain('None of them is your fault');
    });
  });

  it('keeps the painted practice of the day', async () => {
    writePreferencesCopy(home);
    const root = paint('2026-11-24T09:00');
    const painted = onTop(root);
    hydratePopup(root, open);
    await waitFor(() =>
      expect(root.querySelector('button:not([disabled])[aria-pressed]')).toBeTruthy(),
    );
    expect(onTop(root)).toBe(painted);
    const today = practiceOfTheDay(cardsFor(practices, home), at(MORNING));
    expect(painted).not.toBe(today.title);
  });

  it('follows the records when the copy differs, and corrects the copy', async () => {
    await records.settings.change({ situation: 'loss' }, 1);
    writePreferencesCopy(home);
    const root = paint();
    hydratePopup(root, open);
    await waitFor(() => expect(readPreferencesCopy()).toEqual(loss));
    for (const { title } of babyCards) expect(root.textContent).not.toContain(title);
  });

  it('shows what the records say when there is no copy, and leaves one for the next popup', async () => {
    await records.settings.change({ situation: 'loss' }, 1);
    const root = paint();
    hydratePopup(root, open);
    await waitFor(() => expect(shown(root)).not.toEqual([]));
    for (const { title } of babyCards) expect(root.textContent).not.toContain(title);
    await waitFor(() => expect(readPreferencesCopy()).toEqual(loss));
    expect(shown(paint())).not.toEqual([]);
  });

  it('keeps to the copy when the records cannot be read', async () => {
    writePreferencesCopy(loss);
    const root = paint();
    hydratePopup(root, async () => openRepositories(openReadOnly('unreadable'), openChanges()));
    await waitFor(() => expect(root.textContent).toContain('cannot be opened'));
    for (const { title } of babyCards) expect(root.textContent).not.toContain(title);
    expect(readPreferencesCopy()).toEqual(loss);
  });
});
