import { practices } from 'virtual:content/en/cards';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeliveryTab } from '@/app/reminders/DeliveryTab.tsx';
import { displayableParts } from '@/app/reminders/displayable-parts.ts';
import { savableCard } from '@/domain/favorites/favorite.ts';
import type { Delivery, DeliveryPart } from '@/domain/records.ts';
import { DEFAULT_SETTINGS } from '@/domain/settings.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { delivery, deliveryPart } from '../support/deliveries.ts';
import { OPEN_PAUSE, quietHours } from '../support/settings.ts';
import { monday } from '../support/times.ts';
import { NO_AMBIENCE } from './ambience.ts';
import { newRecords } from './records.ts';

const own = (text: string) =>
  deliveryPart({ title: '', text }, { reminderId: text, kind: 'own', contentId: null });
const passage = deliveryPart(
  { title: 'Psalm 34:18', text: 'The Lord is close', edition: 'NIV' },
  { contentId: 'psalm-34-18' },
);
const practice = (test: (card: (typeof practices)[number]) => boolean): DeliveryPart => {
  const card = practices.find(test);
  if (!card) throw new Error('There is no such practice.');
  const { content } = savableCard('practice', card);
  return { reminderId: 'c', kind: 'practice', contentId: card.id, content };
};
/** A delivery of now. */
const present = (change: Partial<Delivery> = {}) =>
  delivery({ parts: [own('Breathe.')], dueAt: Date.now(), updatedAt: 1, ...change });
const ID = delivery().id;
const TOMORROW = { ...OPEN_PAUSE, pause: { type: 'local', at: '2026-11-24T07:00' } } as const;

let records: Repositories;

beforeEach(async () => {
  records = await newRecords();
});
afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

describe('a tab that a reminder opened', () => {
  const open = async (stored: Delivery) => {
    await records.deliveries.put(stored);
    const hydrated = vi.fn();
    render(
      <DeliveryTab
        firstAmbience={NO_AMBIENCE}
        id={stored.id}
        open={async () => records}
        onHydrated={hydrated}
      />,
    );
    await waitFor(() => expect(hydrated).toHaveBeenCalled());
  };

  it('shows its content and marks it as seen', async () => {
    await open(present({ parts: [own('Breathe.'), own('Look out of the window.')] }));
    expect(screen.getByText('Breathe.')).toBeTruthy();
    expect(screen.getByText('Look out of the window.')).toBeTruthy();
    await waitFor(async () => expect((await records.deliveries.get(ID))?.state).toBe('done'));
  });

  it('shows a practice with its safety line and its steps', async () => {
    const part = practice((card) => card.safety !== '' && card.night);
    await open(present({ parts: [part] }));
    expect(screen.getByRole('note').textContent).toBe(part.content.card?.safety);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
  });

  it('can be snoozed, or skipped for today', async () => {
    await open(present());
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(await screen.findByText('It will come back in 30 minutes.')).toBeTruthy();
    expect((await records.deliveries.get(ID))?.state).toBe('snoozed');
    await userEvent.click(screen.getByRole('button', { name: 'Not today' }));
    expect(await screen.findByText('Skipped for today. Your reminder is kept.')).toBeTruthy();
  });

  it.each([
    [
      'quiet hours begin before',
      '21:40',
      quietHours('22:00', '07:00'),
      'Quiet hours start before then. It can come at 7:00 AM.',
    ],
    ['it is in quiet hours', '03:00', quietHours('22:00', '07:00'), 'It can come today, 7:00 AM.'],
    [
      'quiet hours end before',
      '06:45',
      quietHours('22:00', '07:00'),
      'It will come back in 30 minutes.',
    ],
    ['there is a pause', '21:40', TOMORROW, 'It can come tomorrow, Tuesday, 7:00 AM.'],
    [
      'there is an open pause',
      '21:40',
      OPEN_PAUSE,
      'It can come once reminders are no longer paused.',
    ],
  ])('says truly when it comes again if %s', async (_when, time, quietTimes, words) => {
    vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(monday(time));
    await records.settings.change({ quietTimes }, 1);
    await open(present());
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('links to today’s passage', async () => {
    await open(present());
    const link = screen.getByRole('link', { name: 'Today’s passage' });
    expect(link.getAttribute('href')).toBe('/newtab.html');
  });

  it('says so gently when nothing of it may be shown any more', async () => {
    await records.settings.change({ scripture: false }, 1);
    await open(present({ parts: [passage] }));
    expect(screen.getByText('A quiet minute for you, if you like.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Psalm');
  });
});

describe('the parts that may be shown', () => {
  const partsFor = (part: DeliveryPart, settings = {}, hour = 12) =>
    displayableParts(present({ parts: [part] }), { ...DEFAULT_SETTINGS, ...settings }, hour);

  it('exclude Scripture when it is switched off', async () => {
    expect(await partsFor(passage)).toEqual([passage]);
    expect(await partsFor(passage, { scripture: false })).toEqual([]);
  });

  it('exclude what could hurt in the situation', async () => {
    const skin = practice(({ night, safety }) => !night && safety !== '');
    expect(await partsFor(skin)).toEqual([skin]);
    expect(await partsFor(skin, { situation: ['loss'] })).toEqual([]);
  });

  it.each([22, 2, 6])('exclude skin-to-skin at %i:00', async (hour) => {
    const skin = practice(({ night }) => !night);
    expect(await partsFor(skin, {}, hour)).toEqual([]);
  });

  it('mention a baby in a rest prompt only if one is at home', async () => {
    const rest = deliveryPart(
      { title: 'A little rest', text: 'An earlier text' },
      { kind: 'rest', contentId: null },
    );
    const textOf = async (situation: string) =>
      (await partsFor(rest, { situation }))[0]?.content.text;
    expect(await textOf('home')).toContain('Put baby down on their back');
    expect(await textOf('loss')).not.toMatch(/baby/i);
    expect(await textOf('hospital')).not.toMatch(/baby/i);
  });

  it('always include the user’s own text', async () => {
    expect(
      await partsFor(own('Breathe.'), { situation: ['loss'], scripture: false }, 3),
    ).toHaveLength(1);
  });
});
