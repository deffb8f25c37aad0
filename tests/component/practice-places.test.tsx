/** Practices chosen by where the user is. */
import * as cards from 'virtual:content/en/cards';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { PracticesPanel } from '@/components/cards/PracticesPanel.tsx';
import { messages } from '@/content/en/messages.ts';
import { PLACES, type Place, type Practice } from '@/content/types.ts';
import { cardsFor } from '@/domain/content-preferences.ts';
import { openFolds } from './open-folds.ts';

const { popup } = messages;
const practices = cardsFor(cards.practices, { scripture: true, situation: [] });
const reasons = cardsFor(cards.reasons, { scripture: true, situation: [] });
const at = (place: Place) => practices.filter(({ where }) => where.includes(place));
const [today] = at('feeding') as [Practice];

const show = (places: readonly Place[] = PLACES) =>
  render(<PracticesPanel {...{ practices, today, places, reasons }} />);
const chip = (place: Place) => screen.getByRole('button', { name: popup.places[place] });
const press = (place: Place) => userEvent.click(chip(place));
const isPressed = (place: Place) => chip(place).getAttribute('aria-pressed');
const titles = () =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const onTop = () => screen.queryByRole('region', { name: today.title });

afterEach(cleanup);

describe('the places above the practices', () => {
  it('show the practices of one place in one press, today’s first', async () => {
    show();
    await press('feeding');
    expect(isPressed('feeding')).toBe('true');
    const others = at('feeding').filter(({ id }) => id !== today.id);
    expect(titles()).toEqual([today, ...others].map(({ title }) => title));
  });

  it('show no practice of another place, today’s neither', async () => {
    show();
    await press('changing');
    expect(onTop()).toBeNull();
    expect(titles()).toEqual(at('changing').map(({ title }) => title));
  });

  it('are chosen one at a time, and show all again when pressed once more', async () => {
    show();
    const all = titles();
    await press('feeding');
    await press('holding');
    expect([isPressed('feeding'), isPressed('holding')]).toEqual(['false', 'true']);
    await press('holding');
    expect(isPressed('holding')).toBe('false');
    expect(titles()).toEqual(all);
    expect(onTop()).toBeTruthy();
  });

  it('say how long each practice takes', async () => {
    const { container } = show();
    await press('asleep');
    const said = [...container.querySelectorAll('summary')].map((each) => each.textContent);
    const wanted = at('asleep').map(({ title, long }) => `${title}${popup.lengths[long]}`);
    expect(said.toSorted()).toEqual(wanted.toSorted());
  });

  it('keep what a held press has asked for', () => {
    show();
    chip('feeding').dataset.seen = 'false';
    fireEvent.click(chip('feeding'));
    fireEvent.click(chip('feeding'));
    expect(isPressed('feeding')).toBe('true');
  });

  it('let go of a place that the situation no longer has', async () => {
    const { rerender } = show();
    await press('outside');
    const places = PLACES.filter((place) => place !== 'outside');
    rerender(<PracticesPanel {...{ practices, today, places, reasons }} />);
    expect(onTop()).toBeTruthy();
  });

  it('are not there where nothing can be chosen', () => {
    show([]);
    expect(screen.queryByRole('group', { name: popup.placesLabel })).toBeNull();
  });
});

describe('an open practice', () => {
  it('names the reasons that it may help with', () => {
    show();
    openFolds();
    const helped = practices.filter(({ id }) => reasons.some(({ helps }) => helps.includes(id)));
    expect(helped.length).toBeGreaterThan(10);
    for (const practice of helped.filter(({ id }) => id !== today.id)) {
      const heading = screen.getByRole('heading', { level: 3, name: practice.title });
      const text = heading.closest('details')?.textContent ?? '';
      for (const reason of reasons.filter(({ helps }) => helps.includes(practice.id)))
        expect(text.slice(text.indexOf('For: '))).toContain(reason.title);
    }
  });
});
