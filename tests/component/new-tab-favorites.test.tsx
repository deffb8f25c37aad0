import { builtIn } from 'virtual:content/en/built-in';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bumpPlanRevision } from '@/app/derived/plan-revision.ts';
import { refreshSnapshot } from '@/app/derived/snapshot.ts';
import { KEYS } from '@/app/local-storage.ts';
import { NewTab } from '@/app/new-tab/NewTab.tsx';
import { messages } from '@/content/en/messages.ts';
import { savablePassage } from '@/domain/favorites/favorite.ts';
import { newOwnPassage } from '@/domain/favorites/own-passage.ts';
import { parseSnapshot, type TabPassage } from '@/domain/snapshot.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { NO_AMBIENCE } from './ambience.ts';
import { newRecords } from './records.ts';

// A busy machine takes its time.
configure({ asyncUtilTimeout: 5_000 });

const words = { title: 'My mother', text: 'You are loved.', reflection: 'She said so.', theme: '' };
const own = (id: string, text = words.text) => newOwnPassage({ ...words, text }, id, 'rev', 1, 1);
const [first, second] = [builtIn[0], builtIn[1] ?? builtIn[0]];
const painted: TabPassage = { ...first, favorite: false };
const ownFrame: TabPassage = {
  ...{ id: 'own:one', reference: 'My mother', text: words.text, edition: '' },
  ...{ reflection: 'She said so.', aside: '', favorite: true },
};
/** Any hour of the day: some passages are not for the night. */
const noon = Temporal.ZonedDateTime.from('2026-11-23T12:00[Europe/Berlin]');

const heart = () => screen.getByRole('button', { name: messages.passage.favorite });
const untilPressed = (pressed: boolean) =>
  waitFor(() => expect(heart().getAttribute('aria-pressed')).toBe(String(pressed)));
const text = () => document.querySelector('[data-slot="text"]')?.textContent ?? '';
const planned = () => parseSnapshot(localStorage.getItem(KEYS.snapshot))?.passages ?? [];

let records: Repositories;

/** The page with her records, once it has settled what it shows. */
async function openTab(frame: TabPassage): Promise<void> {
  const open = async () => records;
  render(<NewTab firstPassage={frame} firstAmbience={NO_AMBIENCE} open={open} />);
  await waitFor(() => expect(requestIdleCallback).toHaveBeenCalled());
}

/** Changes her records as another page does: there it is noted that the circle has changed. */
async function elsewhere(change: () => Promise<unknown>): Promise<void> {
  const stop = records.subscribe(['favorites'], bumpPlanRevision);
  await change();
  stop();
}

beforeEach(async () => {
  records = await newRecords();
  localStorage.clear();
  vi.stubGlobal('requestIdleCallback', vi.fn());
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(noon);
});

afterEach(() => {
  cleanup();
  records.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('her own passage on a new tab', () => {
  it('comes on the way among the others, with its heart full from the start', async () => {
    await records.settings.change({ newTabs: 'favorites' }, 1);
    await records.favorites.toggle(savablePassage(first), 1);
    await records.favorites.addOwnPassage(own('one'));
    await openTab({ ...painted, favorite: true });
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(text()).toBe('You are loved.'));
    expect(heart().getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('She said so.')).toBeTruthy();
  });

  it('is let go with F, stays on the page, and comes back as it was with another press', async () => {
    await elsewhere(() => records.favorites.addOwnPassage(own('one')));
    await openTab(ownFrame);
    await untilPressed(true);
    await userEvent.keyboard('f');
    await untilPressed(false);
    expect(text()).toBe('You are loved.');
    expect(await records.favorites.rotatingIds()).toEqual([]);
    await userEvent.keyboard('f');
    await untilPressed(true);
    expect(await records.favorites.get('own:one')).toEqual(
      expect.objectContaining({ content: own('one').content, savedAt: 1, deletedAt: null }),
    );
  });

  it('gives way when it was removed in another page', async () => {
    await elsewhere(() => records.favorites.addOwnPassage(own('one')));
    await openTab(ownFrame);
    await untilPressed(true);
    await elsewhere(() => records.favorites.remove(['own:one'], 2));
    await waitFor(() => expect(text()).not.toBe('You are loved.'));
  });

  it('gives way when it was removed before the tab was opened', async () => {
    await elsewhere(() => records.favorites.addOwnPassage(own('one')));
    await refreshSnapshot(records, await records.settings.all(), noon);
    await elsewhere(() => records.favorites.remove(['own:one'], 2));
    await openTab(ownFrame);
    await waitFor(() => expect(text()).not.toBe('You are loved.'));
  });

  it('has the words that she gave it last', async () => {
    await elsewhere(() => records.favorites.addOwnPassage(own('one')));
    await elsewhere(() =>
      records.favorites.writeOwnPassage(
        'own:one',
        { ...words, text: 'Loved.' },
        ['rev'],
        'later',
        2,
      ),
    );
    await openTab(ownFrame);
    await waitFor(() => expect(text()).toBe('Loved.'));
  });
});

describe('a new tab with only her favorites', () => {
  beforeEach(async () => {
    await records.settings.change({ newTabs: 'favorites' }, 1);
  });

  it('walks through these alone', async () => {
    for (const passage of [first, second])
      await records.favorites.toggle(savablePassage(passage), 1);
    await openTab({ ...painted, favorite: true });
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(text()).toBe(second.text));
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(text()).toBe(first.text));
  });

  it('shows another one in place of what is none of them', async () => {
    await records.favorites.toggle(savablePassage(second), 1);
    await openTab(painted);
    await waitFor(() => expect(text()).toBe(second.text));
  });

  it('keeps what she lets go of until she leaves it, and goes on to the others', async () => {
    for (const passage of [first, second])
      await records.favorites.toggle(savablePassage(passage), 1);
    await openTab({ ...painted, favorite: true });
    await untilPressed(true);
    await userEvent.keyboard('f');
    await untilPressed(false);
    expect(text()).toBe(first.text);
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(text()).toBe(second.text));
    await userEvent.keyboard('{ArrowRight}');
    await records.settings.all();
    expect(text()).toBe(second.text);
  });

  it('plans the coming days with what she saved meanwhile', async () => {
    const refresh = async () => refreshSnapshot(records, await records.settings.all(), noon);
    await elsewhere(() => records.favorites.toggle(savablePassage(first), 1));
    await refresh();
    const ids = () => new Set(planned().map(({ id }) => id));
    expect(ids()).toContain(first.id);
    await elsewhere(() => records.favorites.addOwnPassage(own('one')));
    await refresh();
    // Before, nothing that she saved was for the night.
    expect(ids()).toEqual(new Set([first.id, 'own:one']));
    expect(planned().every(({ favorite }) => favorite)).toBe(true);
  });
});

it('does not plan anew for a favorite that decides nothing', async () => {
  const settings = await records.settings.all();
  await refreshSnapshot(records, settings, noon);
  const before = localStorage.getItem(KEYS.snapshot);
  const rotatingIds = vi.spyOn(records.favorites, 'rotatingIds');
  const other = { ...savablePassage(first), id: 'not planned' };
  await elsewhere(() => records.favorites.toggle(other, 1));
  await refreshSnapshot(records, settings, noon);
  expect(rotatingIds).not.toHaveBeenCalled();
  expect(localStorage.getItem(KEYS.snapshot)).toBe(before);
});
