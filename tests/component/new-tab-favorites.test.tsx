import { builtIn } from 'virtual:content/en/built-in';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
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

const words = { title: 'My mother', text: 'You are loved.', reflection: 'She said so.', theme: '' };
const own = (id: string, text = words.text) => newOwnPassage({ ...words, text }, id, 'rev', 1, 1);
const [first, second] = [builtIn[0], builtIn[1] ?? builtIn[0]];
const firstPassage: TabPassage = { ...first, favorite: false };
const ownPassage: TabPassage = {
  ...{ id: 'own:one', reference: 'My mother', text: words.text, edition: '' },
  ...{ reflection: 'She said so.', aside: '', favorite: true },
};
/** By day: some passages are not for the night. */
const noon = Temporal.ZonedDateTime.from('2026-11-23T12:00[Europe/Berlin]');

const heart = () => screen.getByRole('button', { name: messages.passage.favorite });
const untilPressed = (pressed: boolean) =>
  waitFor(() => expect(heart().getAttribute('aria-pressed')).toBe(String(pressed)));
const text = () => document.querySelector('[data-slot="text"]')?.textContent ?? '';
const planned = () => parseSnapshot(localStorage.getItem(KEYS.snapshot))?.passages ?? [];

let records: Repositories;

/** Opens a new tab and waits until it has settled what it shows. */
async function openTab(passage: TabPassage): Promise<void> {
  const open = async () => records;
  render(<NewTab firstPassage={passage} firstAmbience={NO_AMBIENCE} open={open} />);
  await waitFor(() => expect(requestIdleCallback).toHaveBeenCalled());
}

/** Changes favorites as another page does, which also bumps the plan revision. */
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

describe('an own passage on a new tab', () => {
  it('comes among the others, with its heart filled from the start', async () => {
    await records.settings.change({ newTabs: 'favorites' }, 1);
    await records.favorites.save(savablePassage(first), 1);
    await records.favorites.addOwnPassage(own('one'));
    await openTab({ ...firstPassage, favorite: true });
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(text()).toBe('You are loved.'));
    expect(heart().getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('She said so.')).toBeTruthy();
  });

  it('is removed with F, stays on the page, and is restored with another press', async () => {
    await elsewhere(() => records.favorites.addOwnPassage(own('one')));
    await openTab(ownPassage);
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

  it('is replaced when it is removed in another page', async () => {
    await elsewhere(() => records.favorites.addOwnPassage(own('one')));
    await openTab(ownPassage);
    await untilPressed(true);
    await elsewhere(() => records.favorites.remove(['own:one'], 2));
    await waitFor(() => expect(text()).not.toBe('You are loved.'));
  });

  it('is replaced when it was removed before the tab was opened', async () => {
    await elsewhere(() => records.favorites.addOwnPassage(own('one')));
    await refreshSnapshot(records, await records.settings.all(), noon);
    await elsewhere(() => records.favorites.remove(['own:one'], 2));
    await openTab(ownPassage);
    await waitFor(() => expect(text()).not.toBe('You are loved.'));
  });

  it('has the newest text', async () => {
    await elsewhere(() => records.favorites.addOwnPassage(own('one')));
    await elsewhere(() =>
      records.favorites.saveOwnPassage(
        {
          ...{ id: 'own:one', content: { ...words, text: 'Loved.' } },
          ...{ seen: ['rev'], rev: 'later', inRotation: null },
        },
        2,
      ),
    );
    await openTab(ownPassage);
    await waitFor(() => expect(text()).toBe('Loved.'));
  });
});

describe('a new tab with only favorites', () => {
  beforeEach(async () => {
    await records.settings.change({ newTabs: 'favorites' }, 1);
  });

  it('steps through favorites only', async () => {
    for (const passage of [first, second]) await records.favorites.save(savablePassage(passage), 1);
    await openTab({ ...firstPassage, favorite: true });
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(text()).toBe(second.text));
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(text()).toBe(first.text));
  });

  it('replaces a passage that is not a favorite', async () => {
    await records.favorites.save(savablePassage(second), 1);
    await openTab(firstPassage);
    await waitFor(() => expect(text()).toBe(second.text));
  });

  it('keeps a removed passage until the next step', async () => {
    for (const passage of [first, second]) await records.favorites.save(savablePassage(passage), 1);
    await openTab({ ...firstPassage, favorite: true });
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

  it('plans the coming days with what was saved in the meantime', async () => {
    const refresh = async () => refreshSnapshot(records, await records.settings.all(), noon);
    await elsewhere(() => records.favorites.save(savablePassage(first), 1));
    await refresh();
    const ids = () => new Set(planned().map(({ id }) => id));
    expect(ids()).toContain(first.id);
    await elsewhere(() => records.favorites.addOwnPassage(own('one')));
    await refresh();
    // Until then, no favorite was for the night.
    expect(ids()).toEqual(new Set([first.id, 'own:one']));
    expect(planned().every(({ favorite }) => favorite)).toBe(true);
  });
});

it('does not plan again for a favorite that changes nothing', async () => {
  const settings = await records.settings.all();
  await refreshSnapshot(records, settings, noon);
  const before = localStorage.getItem(KEYS.snapshot);
  const rotatingIds = vi.spyOn(records.favorites, 'rotatingIds');
  const other = { ...savablePassage(first), id: 'not planned' };
  await elsewhere(() => records.favorites.save(other, 1));
  await refreshSnapshot(records, settings, noon);
  expect(rotatingIds).not.toHaveBeenCalled();
  expect(localStorage.getItem(KEYS.snapshot)).toBe(before);
});
