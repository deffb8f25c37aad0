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
// What is pressed here shall not wait for a page that answers.
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

/** The page as it is built, and what the script before the first paint writes into it. */
function paint(time = MORNING): HTMLElement {
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(at(time));
  document.body.innerHTML = `${practiceParts(english, cards)}<div id="app">${popup(english).html}</div> `;
  popupFrame.main();
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no root.');
  return root;
}

function adopt(root: HTMLElement, open: () => Promise<Repositories>): void {
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
    'has at %s the practice of that day on top, whole, and the titles of the others',
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

  it('is adopted by the app without a change to any element', () => {
    writePreferencesCopy(preferences);
    const root = paint();
    const before = { html: root.innerHTML, elements: [...root.querySelectorAll('*')] };
    adopt(root, never);
    const elements = [...root.querySelectorAll('*')];
    expect(root.innerHTML).toBe(before.html);
    expect(elements.every((element, index) => element === before.elements[index])).toBe(true);
  });

  it('can be read back from the page', () => {
    writePreferencesCopy(preferences);
    const today = practiceOfTheDay(cards, at(MORNING));
    expect(readPopup(paint())).toEqual({ preferences, today: today.id });
  });
});

describe('the first frame of the popup', () => {
  it('never has skin-to-skin on top at night', () => {
    writePreferencesCopy(home);
    for (const day of ['21', '22', '23', '24', '25', '26', '27']) {
      for (const hour of ['22', '02', '06']) {
        expect(onTop(paint(`2026-11-${day}T${hour}:30`))).not.toBe('Skin-to-Skin Contact');
      }
    }
  });

  it('shows and holds no baby card where her baby died', () => {
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
    ['the copy is not whole', '{"situation":"home"}'],
    ['the copy is no JSON', '{'],
  ])('shows only the name and the way to help where %s', (_name, stored) => {
    if (stored !== null) localStorage.setItem(KEYS.contentPreferences, stored);
    const root = paint();
    expect(shown(root)).toEqual([]);
    expect(root.querySelector('header')?.textContent).toContain('Help now');
    expect(readPopup(root)).toBeNull();
    const before = root.innerHTML;
    adopt(root, never);
    expect(root.innerHTML).toBe(before);
  });

  it('shows only these, too, where storage is switched off', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(shown(paint())).toEqual([]);
  });
});

describe('after the first frame', () => {
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

  it('the other cards get their texts, and the reasons come, without a press', async () => {
    writePreferencesCopy(home);
    const root = paint();
    adopt(root, never);
    await waitFor(() => {
      for (const { body, safety } of cardsFor(practices, home)) {
        expect(root.textContent).toContain(body);
        expect(root.textContent).toContain(safety);
      }
      expect(root.textContent).toContain('None of them is your fault');
    });
  });

  it('today’s practice stays the one that was painted', async () => {
    writePreferencesCopy(home);
    const root = paint('2026-11-24T09:00');
    const painted = onTop(root);
    adopt(root, open);
    await waitFor(() =>
      expect(root.querySelector('button:not([disabled])[aria-pressed]')).toBeTruthy(),
    );
    expect(onTop(root)).toBe(painted);
    const today = practiceOfTheDay(cardsFor(practices, home), at(MORNING));
    expect(painted).not.toBe(today.title);
  });

  it('the records win where the copy says something else, and correct it', async () => {
    await records.settings.change({ situation: 'loss' }, 1);
    writePreferencesCopy(home);
    const root = paint();
    adopt(root, open);
    await waitFor(() => expect(readPreferencesCopy()).toEqual(loss));
    for (const { title } of babyCards) expect(root.textContent).not.toContain(title);
  });

  it('the first popup ever shows what the records say, and leaves a copy for the next', async () => {
    await records.settings.change({ situation: 'loss' }, 1);
    const root = paint();
    adopt(root, open);
    await waitFor(() => expect(shown(root)).not.toEqual([]));
    for (const { title } of babyCards) expect(root.textContent).not.toContain(title);
    await waitFor(() => expect(readPreferencesCopy()).toEqual(loss));
    expect(shown(paint())).not.toEqual([]);
  });

  it('records that cannot be read take nothing from what the copy says of her', async () => {
    writePreferencesCopy(loss);
    const root = paint();
    adopt(root, async () => openRepositories(openReadOnly('unreadable'), openChanges()));
    await waitFor(() => expect(root.textContent).toContain('cannot be opened'));
    for (const { title } of babyCards) expect(root.textContent).not.toContain(title);
    expect(readPreferencesCopy()).toEqual(loss);
  });
});
