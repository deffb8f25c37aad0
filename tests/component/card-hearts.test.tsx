import { practices, reasons } from 'virtual:content/en/cards';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
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

// A busy machine takes its time.
configure({ asyncUtilTimeout: 5_000 });

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
const careful = find(practices, ({ safety, id }) => safety !== '' && id !== today.id);
const reason = find(reasons, (card) => card.for.includes('home'));

/** A practice may also stand within a reason that it may help with: the first one is meant. */
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
  render(<Popup open={open} now={now} />);
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
  it('stands in the practice of today, empty until she presses it', async () => {
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

  it('keeps a practice whole: with its safety line, its steps, and leave to skip it', async () => {
    await show();
    await userEvent.click(heart(careful));
    await untilPressed(careful, true);
    const kept = await records.favorites.get(`practice:${careful.id}`);
    const { title, body, safety, steps, tell, leave } = careful;
    expect(kept && savedContent(kept)).toMatchObject({
      ...{ title, text: body, card: { safety, steps, tell, leave } },
    });
  });

  it('keeps a reason as a reason', async () => {
    await show();
    await userEvent.click(heart(reason));
    await untilPressed(reason, true);
    expect(await records.favorites.savedIds()).toEqual([`reason:${reason.id}`]);
  });

  it('keeps the words that she sees: with Scripture off, the plain ones', async () => {
    await records.settings.set('scripture', false, 1);
    await show();
    await userEvent.click(heart(reason));
    await untilPressed(reason, true);
    const kept = await records.favorites.get(`reason:${reason.id}`);
    expect(kept && savedContent(kept).text).toBe(reason.plain);
  });

  it('fills only once the card is on disk', async () => {
    await show();
    const disk = Promise.withResolvers<void>();
    const { toggle } = records.favorites;
    vi.spyOn(records.favorites, 'toggle').mockImplementation(async (card, at) => {
      await disk.promise;
      return toggle(card, at);
    });
    await userEvent.click(heart(today));
    expect(heart(today).getAttribute('aria-pressed')).toBe('false');
    disk.resolve();
    await untilPressed(today, true);
  });

  it('stays empty where the card could not be kept, and the popup says so', async () => {
    await show();
    vi.spyOn(records.favorites, 'toggle').mockRejectedValue(new StorageError('full'));
    await userEvent.click(heart(today));
    await waitFor(() => expect(screen.getByText(messages.problems.full)).toBeTruthy());
    expect(heart(today).getAttribute('aria-pressed')).toBe('false');
  });

  it('is not there on a page that keeps no cards', () => {
    render(<CardView card={today} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
