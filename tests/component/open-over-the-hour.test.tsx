/** Pages that are left open while the hour changes. */
import { builtIn } from 'virtual:content/en/built-in';
import * as cards from 'virtual:content/en/cards';
import { entries, load } from 'virtual:content/en/passages';
import { act, cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NewTab } from '@/app/new-tab/NewTab.tsx';
import { Popup } from '@/app/popup/Popup.tsx';
import { DeliveryTab } from '@/app/reminders/DeliveryTab.tsx';
import { isAllowedIn } from '@/domain/content-preferences.ts';
import { savableCard } from '@/domain/favorites/favorite.ts';
import { periodOf } from '@/domain/period.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import type { TabPassage } from '@/domain/snapshot.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { delivery } from '../support/deliveries.ts';
import { berlin } from '../support/times.ts';
import { NO_AMBIENCE } from './ambience.ts';
import { newRecords } from './records.ts';

let now: Temporal.ZonedDateTime;
let records: Repositories;
const open = async () => records;
const { practices } = cards;

function setHidden(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A moment before a full hour, so that the next tick is near. */
const justBefore = (time: string) => `${time}:59.900`;

/** The clock goes on in front of the user, over the full hour. */
async function watchUntil(time: string): Promise<void> {
  now = berlin(time);
  const looked = vi.mocked(Temporal.Now.plainDateTimeISO).mock.calls.length;
  await waitFor(() =>
    expect(vi.mocked(Temporal.Now.plainDateTimeISO).mock.calls.length).toBeGreaterThan(looked),
  );
  await act(async () => undefined);
}

/** The page is hidden, and comes back later. */
async function comeBackAt(time: string): Promise<void> {
  await act(() => setHidden(true));
  now = berlin(time);
  await act(() => setHidden(false));
}

beforeEach(async () => {
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockImplementation(() => now);
  vi.spyOn(Temporal.Now, 'plainTimeISO').mockImplementation(() => now.toPlainTime());
  vi.spyOn(Temporal.Now, 'plainDateTimeISO').mockImplementation(() => now.toPlainDateTime());
  vi.stubGlobal('requestIdleCallback', vi.fn());
  localStorage.clear();
  records = await newRecords();
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a new tab', () => {
  const openTab = async (time: string, passage: TabPassage, paintedAt?: string) => {
    now = berlin(time);
    const painted = paintedAt ? { paintedAt: berlin(paintedAt) } : {};
    render(<NewTab firstPassage={passage} firstAmbience={NO_AMBIENCE} open={open} {...painted} />);
    await waitFor(() => expect(requestIdleCallback).toHaveBeenCalled());
    await act(async () => undefined);
  };
  const shownId = () =>
    document.querySelector('[data-passage-id]')?.getAttribute('data-passage-id');
  const tabPassage = async (suits: (flags: { day: boolean; night: boolean }) => boolean) => {
    const entry = entries.find((one) => isAllowedIn(one, ['home']) && suits(one));
    const passage = await load(entry?.id ?? '');
    if (!passage) throw new Error('There is no such passage.');
    return { ...passage, favorite: false };
  };

  it('shows the passage of the day when the user comes back in the morning', async () => {
    const night = await tabPassage(({ night }) => night);
    await openTab('2026-11-23T22:30', night);
    await comeBackAt('2026-11-24T08:00');
    await waitFor(() => expect(shownId()).not.toBe(night.id));
    const ids = entries.map(({ id }) => id);
    const today = await records.rotation.settle(periodOf(now), '', ids, 1);
    expect(today.id).toBe(shownId());
  });

  it('does so when it was opened behind others and is first looked at in the morning', async () => {
    const night = await tabPassage(({ night }) => night);
    await openTab('2026-11-24T08:00', night, '2026-11-23T22:30');
    await waitFor(() => expect(shownId()).not.toBe(night.id));
  });

  it('leaves a text that is being read', async () => {
    const night = await tabPassage(({ day, night }) => day && night);
    await openTab(justBefore('2026-11-24T05:59'), night);
    await watchUntil('2026-11-24T06:00');
    expect(shownId()).toBe(night.id);
    await act(() => setHidden(true));
    await waitFor(() => expect(shownId()).not.toBe(night.id));
  });

  it('keeps its passage within a period, however often the user looks at it', async () => {
    const [first] = builtIn;
    await openTab('2026-11-24T09:00', { ...first, favorite: false });
    await comeBackAt('2026-11-24T13:00');
    await comeBackAt('2026-11-24T21:59');
    expect(shownId()).toBe(first.id);
  });

  it('replaces at once what may not be shown at night', async () => {
    const bright = await tabPassage(({ day, night }) => day && !night);
    await openTab(justBefore('2026-11-24T21:59'), bright);
    await watchUntil('2026-11-24T22:00');
    await waitFor(() => expect(shownId()).not.toBe(bright.id));
  });
});

describe('a page that a reminder opened', () => {
  it('drops skin-to-skin when the night begins', async () => {
    now = berlin('2026-11-23T21:50');
    const skinToSkin = practices.find(({ night }) => !night);
    if (!skinToSkin) throw new Error('There is no such practice.');
    const { content } = savableCard('practice', skinToSkin);
    const parts = [
      { reminderId: 'r', kind: 'practice' as const, contentId: skinToSkin.id, content },
    ];
    await records.deliveries.put(delivery({ parts }));
    render(<DeliveryTab id={delivery().id} firstAmbience={NO_AMBIENCE} open={open} />);
    expect(await screen.findByText(skinToSkin.title)).toBeTruthy();
    await comeBackAt('2026-11-24T03:00');
    expect(await screen.findByText('A quiet minute for you, if you like.')).toBeTruthy();
    expect(screen.queryByText(skinToSkin.title)).toBeNull();
  });
});

describe('the popup', () => {
  it('suggests another practice when the night begins', async () => {
    const days = Array.from({ length: 30 }, (_, day) =>
      berlin(justBefore('2026-11-01T21:59')).add({ days: day }),
    );
    const start = days.find((day) => !practiceOfTheDay(practices, day).night);
    if (!start) throw new Error('There is no such day.');
    now = start;
    const { id } = practiceOfTheDay(practices, start);
    const painted = { preferences: { scripture: true, situation: ['home' as const] }, today: id };
    render(<Popup open={open} cards={cards} now={start} painted={painted} />);
    const title = practices.find((one) => one.id === id)?.title ?? '';
    const onTop = () => screen.queryByRole('region', { name: title }) !== null;
    await waitFor(() => expect(onTop()).toBe(true));
    await act(async () => undefined);
    await watchUntil(start.add({ seconds: 1 }).toPlainDateTime().toString());
    await waitFor(() => expect(onTop()).toBe(false));
  });
});
