import { practices } from 'virtual:content/en/cards';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writePreferencesCopy } from '@/app/derived/content-preferences-copy.ts';
import { readPopup } from '@/app/first-paint/popup-slots.ts';
import { KEYS } from '@/app/local-storage.ts';
import { messages } from '@/content/en/messages.ts';
import { type CardPreferences, cardsFor } from '@/domain/content-preferences.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import { placesFor } from '@/domain/practice-places.ts';
import { SITUATION_SETS } from '@/domain/situation.ts';
import { nameOf } from '../support/situations.ts';
import {
  at,
  babyCards,
  home,
  hydratePopup,
  loss,
  MORNING,
  never,
  onTop,
  paint,
  removePopup,
  shown,
} from './painted-popup.tsx';

// Otherwise it would hold presses back until the app is loaded, which no test here does.
vi.mock('@/app/first-paint/hydrate-on-interaction.ts', () => ({
  hydrateOnInteraction: () => undefined,
}));

// Scripture is off in every other one.
const choices = SITUATION_SETS.map((situation, index): [string, CardPreferences] => {
  const scripture = index % 2 === 0;
  return [`${nameOf(situation)}, Scripture ${scripture ? 'on' : 'off'}`, { situation, scripture }];
});

beforeEach(() => localStorage.clear());

afterEach(removePopup);

describe.each(choices)('the first frame of the popup: %s', (_name, preferences) => {
  const cards = cardsFor(practices, preferences);

  it.each([MORNING, '2026-11-25T23:30'])(
    'shows at %s the whole practice of the day, and the titles of the others',
    (time) => {
      writePreferencesCopy(preferences);
      const root = paint(time);
      const today = practiceOfTheDay(cards, at(time));
      const top = root.querySelector('main section');
      expect(onTop(root)).toBe(today.title);
      for (const words of [today.body, today.safety, ...today.steps, today.tell, today.leave]) {
        expect(top?.textContent).toContain(words);
      }
      const others = [...root.querySelectorAll('main summary')].map((title) => title.textContent);
      expect(others).toEqual(cards.filter((card) => card !== today).map(({ title }) => title));
    },
  );

  it('offers the places of which a practice fits', () => {
    writePreferencesCopy(preferences);
    const chips = [...paint().querySelectorAll('main [data-place]')];
    const places = placesFor(cards, preferences.situation);
    expect(chips.map(({ textContent }) => textContent)).toEqual(
      places.map((place) => messages.popup.places[place]),
    );
  });

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
    for (const day of ['21', '22']) {
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
