import { practices } from 'virtual:content/en/cards';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MomentTab } from '@/app/reminders/DeliveryTab.tsx';
import { momentAddress, momentIn } from '@/app/reminders/delivery-route.ts';
import { partsToShow } from '@/app/reminders/displayable-parts.ts';
import { Waiting } from '@/app/reminders/WaitingDeliveries.tsx';
import { savableCard } from '@/domain/favorites/favorite.ts';
import type { Moment, MomentPart } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { DEFAULT_SETTINGS } from '@/storage/settings.ts';
import { NOTHING_AROUND } from './ambience.ts';
import { newRecords } from './records.ts';

const NO_WORDS = {
  title: '',
  text: '',
  reflection: '',
  beside: '',
  edition: '',
  theme: '',
  card: null,
};
const own = (text: string): MomentPart => ({
  reminderId: text,
  kind: 'own',
  contentId: null,
  words: { ...NO_WORDS, text },
});
const passage: MomentPart = {
  reminderId: 'p',
  kind: 'passage',
  contentId: 'psalm-34-18',
  words: { ...NO_WORDS, title: 'Psalm 34:18', text: 'The Lord is close', edition: 'NIV' },
};
const practice = (test: (card: (typeof practices)[number]) => boolean): MomentPart => {
  const card = practices.find(test);
  if (!card) throw new Error('There is no such practice.');
  const { words } = savableCard('practice', card);
  return { reminderId: 'c', kind: 'practice', contentId: card.id, words };
};
const moment = (change: Partial<Moment> = {}): Moment => ({
  id: 'r@2026-11-23T08:00',
  occurrences: ['r@2026-11-23T08:00'],
  day: '2026-11-23',
  parts: [own('Breathe.')],
  discreet: true,
  state: 'shown',
  dueAt: Date.now(),
  againAt: null,
  updatedAt: 1,
  ...change,
});

let records: Repositories;
const change = async (work: (all: Repositories) => Promise<unknown>) => {
  await work(records);
  return true;
};
const live = () => ({ repositories: records, trouble: null, change });

beforeEach(async () => {
  records = await newRecords();
});
afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

describe('the address of a moment', () => {
  it.each(['r@2026-11-23T08:00', 'a b/ü#%', 'x+1'])('leads back to it: %s', (id) => {
    expect(momentIn(new URL(momentAddress(id), 'https://x').hash)).toBe(id);
  });

  it.each(['', '#help', '#moment=%E0%A4%A'])('is not "%s"', (hash) => {
    expect(momentIn(hash)).toBeNull();
  });
});

describe('a new tab that a reminder has opened', () => {
  const open = async (kept: Moment) => {
    await records.moments.put(kept);
    const shown = vi.fn();
    render(
      <MomentTab around={NOTHING_AROUND} id={kept.id} open={async () => records} onShown={shown} />,
    );
    await waitFor(() => expect(shown).toHaveBeenCalled());
  };

  it('says exactly its words, and that it was seen', async () => {
    await open(moment({ parts: [own('Breathe.'), own('Look out of the window.')] }));
    expect(screen.getByText('Breathe.')).toBeTruthy();
    expect(screen.getByText('Look out of the window.')).toBeTruthy();
    await waitFor(async () =>
      expect((await records.moments.get('r@2026-11-23T08:00'))?.state).toBe('done'),
    );
  });

  it('shows a practice with its safety line and its steps', async () => {
    const part = practice((card) => card.safety !== '' && card.night);
    await open(moment({ parts: [part] }));
    expect(screen.getByRole('note').textContent).toBe(part.words.card?.safety);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
  });

  it('brings it again later, or not today', async () => {
    await open(moment());
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(await screen.findByText('It will come again in 30 minutes.')).toBeTruthy();
    expect((await records.moments.get('r@2026-11-23T08:00'))?.state).toBe('later');
    await userEvent.click(screen.getByRole('button', { name: 'Not today' }));
    expect(await screen.findByText('It rests for today. Your reminder is kept.')).toBeTruthy();
  });

  it('leads to today’s passage', async () => {
    await open(moment());
    const link = screen.getByRole('link', { name: 'Today’s passage' });
    expect(link.getAttribute('href')).toBe('/newtab.html');
  });

  it('has a quiet word where nothing of it may be said any more', async () => {
    await records.settings.set('scripture', false, 1);
    await open(moment({ parts: [passage] }));
    expect(screen.getByText('A quiet minute for you, if you like.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Psalm');
  });
});

describe('what a moment may say when it is opened', () => {
  const say = (part: MomentPart, settings = {}, hour = 12) =>
    partsToShow(moment({ parts: [part] }), { ...DEFAULT_SETTINGS, ...settings }, hour);

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
    const rest: MomentPart = {
      reminderId: 'r',
      kind: 'rest',
      contentId: null,
      words: { ...NO_WORDS, title: 'A little rest', text: 'kept words' },
    };
    const textOf = async (situation: string) => (await say(rest, { situation }))[0]?.words.text;
    expect(await textOf('home')).toContain('Put baby down on their back');
    expect(await textOf('loss')).not.toMatch(/baby/i);
    expect(await textOf('hospital')).not.toMatch(/baby/i);
  });

  it('is always her own words', async () => {
    expect(await say(own('Breathe.'), { situation: 'loss', scripture: false }, 3)).toHaveLength(1);
  });
});

describe('a moment that no notification may show', () => {
  const waiting = (change: Partial<Moment> = {}) => moment({ state: 'waiting', ...change });

  it('is announced in an open tab as soon as it is due', async () => {
    render(<Waiting records={live()} />);
    await records.moments.put(waiting());
    expect(await screen.findByText('A gentle moment is here, if you like.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Open' });
    expect(momentIn(new URL(link.getAttribute('href') ?? '', 'https://x').hash)).toBe(
      'r@2026-11-23T08:00',
    );
  });

  it('goes when she closes it, with those before it', async () => {
    await records.moments.put(waiting({ id: 'a', dueAt: Date.now() - 60_000 }));
    await records.moments.put(waiting({ id: 'b' }));
    render(<Waiting records={live()} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect((await records.moments.open()).length).toBe(0);
  });

  it('is not spoken of after an hour', async () => {
    await records.moments.put(waiting({ dueAt: Date.now() - 61 * 60_000 }));
    const open = vi.spyOn(records.moments, 'open');
    render(<Waiting records={live()} />);
    await waitFor(() => expect(open).toHaveResolved());
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
