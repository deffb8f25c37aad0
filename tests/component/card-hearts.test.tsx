import * as cards from 'virtual:content/en/cards';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/app/popup/Popup.tsx';
import { CardView } from '@/components/cards/CardView.tsx';
import { messages } from '@/content/en/messages.ts';
import type { Card } from '@/content/types.ts';
import { savedContent } from '@/domain/favorites/favorite.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { newRecords } from './records.ts';

const { practices, reasons } = cards;
const now = Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Berlin]');
const today = practiceOfTheDay(
  practices.filter((card) => card.for.includes('home')),
  now,
);
const find = (cards: readonly Card[], fits: (card: Card) => boolean): Card => {
  const found = cards.find(fits);
  if (!found) throw new Error('There is no such card.');
  return found;
};
const practiceWithSafety = find(practices, ({ safety, id }) => safety !== '' && id !== today.id);
const reason = find(reasons, (card) => card.for.includes('home'));

/** The first heart with that name: a practice is repeated within the reasons that it may help with. */
const heart = ({ title }: Card) => {
  const [first] = screen.getAllByLabelText(messages.card.save(title));
  if (!first) throw new Error(`"${title}" has no heart.`);
  return first;
};
const untilPressed = (card: Card, pressed: boolean) =>
  waitFor(() => expect(heart(card).getAttribute('aria-pressed')).toBe(String(pressed)));

let records: Repositories;

async function show(): Promise<void> {
  const open = async () => records;
  render(<Popup open={open} cards={cards} now={now} />);
  await waitFor(() => expect(heart(today).hasAttribute('disabled')).toBe(false));
}

beforeEach(async () => {
  records = await newRecords();
});

afterEach(() => {
  cleanup();
  records.close();
});

describe('the heart of a card', () => {
  it('is empty in today’s practice until it is pressed', async () => {
    await show();
    const card = screen.getByRole('region', { name: today.title });
    expect(
      within(card).getByRole('button', { name: messages.card.save(today.title) }),
    ).toBeTruthy();
    await untilPressed(today, false);
    await userEvent.click(heart(today));
    await untilPressed(today, true);
    expect(await records.favorites.savedIds()).toEqual([`practice:${today.id}`]);
    await userEvent.click(heart(today));
    await untilPressed(today, false);
    expect(await records.favorites.savedIds()).toEqual([]);
  });

  it('saves a whole practice, with its safety line and steps', async () => {
    await show();
    await userEvent.click(heart(practiceWithSafety));
    await untilPressed(practiceWithSafety, true);
    const kept = await records.favorites.get(`practice:${practiceWithSafety.id}`);
    const { title, body, safety, steps, tell, leave } = practiceWithSafety;
    expect(kept && savedContent(kept)).toMatchObject({
      ...{ title, text: body, card: { safety, steps, tell, leave } },
    });
  });

  it('saves a reason as a reason', async () => {
    await show();
    await userEvent.click(heart(reason));
    await untilPressed(reason, true);
    expect(await records.favorites.savedIds()).toEqual([`reason:${reason.id}`]);
  });

  it('saves the shown text: with Scripture off, the plain one', async () => {
    await records.settings.change({ scripture: false }, 1);
    await show();
    await userEvent.click(heart(reason));
    await untilPressed(reason, true);
    const kept = await records.favorites.get(`reason:${reason.id}`);
    expect(kept && savedContent(kept).text).toBe(reason.plain);
  });

  it('fills only once the card is on disk', async () => {
    await show();
    const disk = Promise.withResolvers<void>();
    const { save } = records.favorites;
    vi.spyOn(records.favorites, 'save').mockImplementation(async (card, at) => {
      await disk.promise;
      return save(card, at);
    });
    await userEvent.click(heart(today));
    expect(heart(today).getAttribute('aria-pressed')).toBe('false');
    disk.resolve();
    await untilPressed(today, true);
  });

  it('stays empty when the card could not be saved, and the popup says so', async () => {
    await show();
    vi.spyOn(records.favorites, 'save').mockRejectedValue(new StorageError('full'));
    await userEvent.click(heart(today));
    await waitFor(() => expect(screen.getByText(messages.problems.full)).toBeTruthy());
    expect(heart(today).getAttribute('aria-pressed')).toBe('false');
  });

  it('is absent on a page that saves no cards', () => {
    render(<CardView card={today} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
