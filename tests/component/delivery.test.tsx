import { practices } from 'virtual:content/en/cards';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeliveryTab } from '@/app/reminders/DeliveryTab.tsx';
import { deliveryInHash } from '@/app/reminders/delivery-route.ts';
import { displayableParts } from '@/app/reminders/displayable-parts.ts';
import { WaitingDeliveries } from '@/app/reminders/WaitingDeliveries.tsx';
import { savableCard } from '@/domain/favorites/favorite.ts';
import type { Delivery, DeliveryPart } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { DEFAULT_SETTINGS } from '@/storage/settings.ts';
import { NO_AMBIENCE } from './ambience.ts';
import { newRecords } from './records.ts';

const NO_WORDS = {
  title: '',
  text: '',
  reflection: '',
  aside: '',
  edition: '',
  theme: '',
  card: null,
};
const own = (text: string): DeliveryPart => ({
  reminderId: text,
  kind: 'own',
  contentId: null,
  content: { ...NO_WORDS, text },
});
const passage: DeliveryPart = {
  reminderId: 'p',
  kind: 'passage',
  contentId: 'psalm-34-18',
  content: { ...NO_WORDS, title: 'Psalm 34:18', text: 'The Lord is close', edition: 'NIV' },
};
const practice = (test: (card: (typeof practices)[number]) => boolean): DeliveryPart => {
  const card = practices.find(test);
  if (!card) throw new Error('There is no such practice.');
  const { content } = savableCard('practice', card);
  return { reminderId: 'c', kind: 'practice', contentId: card.id, content };
};
const delivery = (change: Partial<Delivery> = {}): Delivery => ({
  id: 'r@2026-11-23T08:00',
  occurrences: ['r@2026-11-23T08:00'],
  day: '2026-11-23',
  parts: [own('Breathe.')],
  discreet: true,
  state: 'shown',
  dueAt: Date.now(),
  snoozedUntil: null,
  updatedAt: 1,
  ...change,
});

let records: Repositories;
const change = async (work: (all: Repositories) => Promise<unknown>) => {
  await work(records);
  return true;
};
const live = () => ({ repositories: records, problem: null, change });

beforeEach(async () => {
  records = await newRecords();
});
afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

describe('a new tab that a reminder has opened', () => {
  const open = async (kept: Delivery) => {
    await records.deliveries.put(kept);
    const shown = vi.fn();
    render(
      <DeliveryTab
        firstAmbience={NO_AMBIENCE}
        id={kept.id}
        open={async () => records}
        onAdopted={shown}
      />,
    );
    await waitFor(() => expect(shown).toHaveBeenCalled());
  };

  it('says exactly its words, and that it was seen', async () => {
    await open(delivery({ parts: [own('Breathe.'), own('Look out of the window.')] }));
    expect(screen.getByText('Breathe.')).toBeTruthy();
    expect(screen.getByText('Look out of the window.')).toBeTruthy();
    await waitFor(async () =>
      expect((await records.deliveries.get('r@2026-11-23T08:00'))?.state).toBe('done'),
    );
  });

  it('shows a practice with its safety line and its steps', async () => {
    const part = practice((card) => card.safety !== '' && card.night);
    await open(delivery({ parts: [part] }));
    expect(screen.getByRole('note').textContent).toBe(part.content.card?.safety);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
  });

  it('brings it again later, or not today', async () => {
    await open(delivery());
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(await screen.findByText('It will come again in 30 minutes.')).toBeTruthy();
    expect((await records.deliveries.get('r@2026-11-23T08:00'))?.state).toBe('snoozed');
    await userEvent.click(screen.getByRole('button', { name: 'Not today' }));
    expect(await screen.findByText('It rests for today. Your reminder is kept.')).toBeTruthy();
  });

  it('leads to today’s passage', async () => {
    await open(delivery());
    const link = screen.getByRole('link', { name: 'Today’s passage' });
    expect(link.getAttribute('href')).toBe('/newtab.html');
  });

  it('has a quiet word where nothing of it may be said any more', async () => {
    await records.settings.set('scripture', false, 1);
    await open(delivery({ parts: [passage] }));
    expect(screen.getByText('A quiet minute for you, if you like.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Psalm');
  });
});

describe('what a moment may say when it is opened', () => {
  const say = (part: DeliveryPart, settings = {}, hour = 12) =>
    displayableParts(delivery({ parts: [part] }), { ...DEFAULT_SETTINGS, ...settings }, hour);

  it('is no Scripture where she has switched it off', async () => {
    expect(await say(passage)).toEqual([passage]);
    expect(await say(passage, { scripture: false })).toEqual([]);
  });

  it('is nothing that her situation would make painful', async () => {
    const skin = practice(({ night, safety }) => !night && safety !== '');
    expect(await say(skin)).toEqual([skin]);
    expect(await say(skin, { situation: 'loss' })).toEqual([]);
  });

  it.each([22, 2, 6])('is no skin-to-skin at %i:00', async (hour) => {
    const skin = practice(({ night }) => !night);
    expect(await say(skin, {}, hour)).toEqual([]);
  });

  it('names a baby in a rest prompt only where one is at home', async () => {
    const rest: DeliveryPart = {
      reminderId: 'r',
      kind: 'rest',
      contentId: null,
      content: { ...NO_WORDS, title: 'A little rest', text: 'kept words' },
    };
    const textOf = async (situation: string) => (await say(rest, { situation }))[0]?.content.text;
    expect(await textOf('home')).toContain('Put baby down on their back');
    expect(await textOf('loss')).not.toMatch(/baby/i);
    expect(await textOf('hospital')).not.toMatch(/baby/i);
  });

  it('is always her own words', async () => {
    expect(await say(own('Breathe.'), { situation: 'loss', scripture: false }, 3)).toHaveLength(1);
  });
});

describe('a moment that no notification may show', () => {
  const waiting = (change: Partial<Delivery> = {}) => delivery({ state: 'waiting', ...change });

  it('is announced in an open tab as soon as it is due', async () => {
    render(<WaitingDeliveries records={live()} />);
    await records.deliveries.put(waiting());
    expect(await screen.findByText('A gentle moment is here, if you like.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Open' });
    expect(deliveryInHash(new URL(link.getAttribute('href') ?? '', 'https://x').hash)).toBe(
      'r@2026-11-23T08:00',
    );
  });

  it('goes when she closes it, with those before it', async () => {
    await records.deliveries.put(waiting({ id: 'a', dueAt: Date.now() - 60_000 }));
    await records.deliveries.put(waiting({ id: 'b' }));
    render(<WaitingDeliveries records={live()} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect((await records.deliveries.open()).length).toBe(0);
  });

  it('is not spoken of after an hour', async () => {
    await records.deliveries.put(waiting({ dueAt: Date.now() - 61 * 60_000 }));
    const open = vi.spyOn(records.deliveries, 'open');
    render(<WaitingDeliveries records={live()} />);
    await waitFor(() => expect(open).toHaveResolved());
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
