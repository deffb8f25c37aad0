import * as cards from 'virtual:content/en/cards';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Practices } from '@/app/cards/Practices.tsx';
import { Reasons } from '@/app/cards/Reasons.tsx';
import { TodaysPractice } from '@/app/cards/TodaysPractice.tsx';
import type { Records } from '@/app/records/use-records.ts';
import { messages } from '@/content/en/messages.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { newRecords } from './records.ts';

let repositories: Repositories;
const records = (): Records => ({
  repositories,
  problem: null,
  change: async (write) => {
    await write(repositories);
    return true;
  },
});
const titles = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

beforeEach(async () => {
  repositories = await newRecords();
});

afterEach(() => {
  cleanup();
  repositories.close();
});

describe('the view of practices', () => {
  it('has every practice that fits, today’s open on top', async () => {
    render(<Practices records={records()} cards={cards} />);
    await screen.findByText(messages.popup.today);
    const fitting = cards.practices.filter(
      (card) => card.for.includes('home') && card.partner !== 'only',
    );
    for (const { title } of fitting) expect(titles()).toContain(title);
  });
});

describe('the view of reasons', () => {
  it('says nothing of bonding after a loss', async () => {
    await repositories.settings.change({ situation: ['loss'] }, 1);
    render(<Reasons records={records()} cards={cards} />);
    await screen.findByRole('heading', { name: messages.popup.afterLoss });
    expect(screen.queryByText(messages.popup.reasonsIntro)).toBeNull();
  });
});

describe('today’s practice', () => {
  it('is open to read, with its steps', async () => {
    render(<TodaysPractice records={records()} cards={cards} />);
    const [title] = await screen.findAllByRole('heading');
    const card = cards.practices.find((each) => each.title === title?.textContent);
    expect(card).toBeDefined();
    for (const step of card?.steps ?? []) screen.getByText(step);
  });
});
