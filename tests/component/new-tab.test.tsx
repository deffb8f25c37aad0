import { builtIn } from 'virtual:content/en/built-in';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEYS } from '@/app/local-storage.ts';
import { NewTab } from '@/app/new-tab/NewTab.tsx';
import { messages } from '@/content/en/messages.ts';
import { savablePassage } from '@/domain/favorites/favorite.ts';
import { periodOf } from '@/domain/period.ts';
import { parseSnapshot, type TabPassage } from '@/domain/snapshot.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { NO_AMBIENCE } from './ambience.ts';
import { newRecords } from './records.ts';

const { previous, next, favorite } = messages.passage;
const firstPassage: TabPassage = { ...builtIn[0], favorite: false };
/** Steps forward and back. */
const SEVERAL = [1, 2, 3, 4, 5];

const button = (name: string) => screen.getByRole('button', { name });
const reference = () => within(screen.getByRole('figure')).getByText(/\d+:\d+/).textContent ?? '';
const pressed = () => button(favorite).getAttribute('aria-pressed');
const savedIds = async (records: Repositories) =>
  (await records.favorites.savedIds()).map((id) => id.replace(/^\w+:/, ''));

/** Waits for another passage than `before`; gives its reference. */
async function anotherThan(before: string): Promise<string> {
  await waitFor(() => expect(reference()).not.toBe(before));
  return reference();
}

/**
 * Opens a new tab and waits until it has settled today’s passage.
 * @param favorite how its heart was painted
 * @param atOnce is done before the records are read
 */
async function openTab(records: Repositories, favorite = false, atOnce = () => {}): Promise<void> {
  const open = async () => records;
  const passage = { ...firstPassage, favorite };
  render(<NewTab firstPassage={passage} firstAmbience={NO_AMBIENCE} open={open} />);
  atOnce();
  await waitFor(() => expect(requestIdleCallback).toHaveBeenCalled());
}

let records: Repositories;

beforeEach(async () => {
  records = await newRecords();
  localStorage.clear();
  vi.stubGlobal('requestIdleCallback', vi.fn());
});

afterEach(() => {
  cleanup();
  records.close();
  vi.unstubAllGlobals();
});

describe('stepping through the passages', () => {
  it.each([
    ['the arrow keys', '{ArrowRight}', '{ArrowLeft}'],
    ['the buttons', next, previous],
  ])(
    'with %s shows different passages, and the same ones on the way back',
    async (_name, forward, back) => {
      await openTab(records);
      const go = (how: string) =>
        how.startsWith('{') ? userEvent.keyboard(how) : userEvent.click(button(how));
      const seen = [reference()];
      for (const _ of SEVERAL) {
        await go(forward);
        seen.push(await anotherThan(seen.at(-1) ?? ''));
      }
      expect(new Set(seen).size).toBe(seen.length);

      const returned = [reference()];
      for (const _ of SEVERAL) {
        await go(back);
        returned.push(await anotherThan(returned.at(-1) ?? ''));
      }
      expect(returned).toEqual(seen.toReversed());
    },
  );

  it('does not change today’s passage', async () => {
    await openTab(records);
    await userEvent.keyboard('{ArrowRight}');
    await anotherThan(firstPassage.reference);
    const today = periodOf(Temporal.Now.zonedDateTimeISO());
    const ids = builtIn.map(({ id }) => id);
    expect((await records.rotation.settle(today, 'other', ids, 1)).id).toBe(firstPassage.id);
  });

  it('shows the text and the reflection of the next passage', async () => {
    await openTab(records);
    await userEvent.keyboard('{ArrowRight}');
    const arrived = await anotherThan(firstPassage.reference);
    const { entries, load } = await import('virtual:content/en/passages');
    const passages = await Promise.all(entries.map(({ id }) => load(id)));
    const passage = passages.find((each) => each?.reference === arrived);
    // Parts of the text may be in elements of their own.
    expect(screen.getByRole('figure').textContent).toContain(passage?.text);
    expect(screen.getByText(passage?.reflection ?? '')).toBeTruthy();
  });
});

describe('the favorite of a passage', () => {
  it.each([
    ['the key f', 'f'],
    ['the key F', 'F'],
    ['the button', null],
  ])('is saved and removed with %s', async (_name, key) => {
    await openTab(records);
    const press = () => (key ? userEvent.keyboard(key) : userEvent.click(button(favorite)));
    await press();
    await waitFor(() => expect(pressed()).toBe('true'));
    expect(await savedIds(records)).toEqual([firstPassage.id]);
    await press();
    await waitFor(() => expect(pressed()).toBe('false'));
    expect(await savedIds(records)).toEqual([]);
  });

  it.each([
    ['saves it, though it was saved in the meantime', false],
    ['removes it, though it was removed in the meantime', true],
  ])('is what the press asked for, as the heart was painted: it %s', async (_name, painted) => {
    const saved = savablePassage(builtIn[0]);
    await records.favorites.save(saved, 1);
    if (painted) await records.favorites.remove([`${saved.kind}:${saved.id}`], 2);
    const setTo = vi.spyOn(records.favorites, painted ? 'remove' : 'save');
    await openTab(records, painted, () => {
      expect(pressed()).toBe(String(painted));
      fireEvent.click(button(favorite));
    });
    await waitFor(() => expect(pressed()).toBe(String(!painted)));
    await vi.waitFor(() => expect(setTo).toHaveBeenCalled());
    await setTo.mock.results[0]?.value;
    expect(await savedIds(records)).toEqual(painted ? [] : [firstPassage.id]);
  });

  it('is shown only once it is on disk', async () => {
    await openTab(records);
    const disk = Promise.withResolvers<void>();
    const save = records.favorites.save;
    vi.spyOn(records.favorites, 'save').mockImplementation(async (passage, now) => {
      await disk.promise;
      return save(passage, now);
    });
    await userEvent.keyboard('f');
    expect(pressed()).toBe('false');
    disk.resolve();
    await waitFor(() => expect(pressed()).toBe('true'));
  });

  it('belongs to its passage only', async () => {
    await openTab(records);
    await userEvent.keyboard('f');
    await waitFor(() => expect(pressed()).toBe('true'));
    await userEvent.keyboard('{ArrowRight}');
    await anotherThan(firstPassage.reference);
    expect(pressed()).toBe('false');
  });

  it('follows a change made elsewhere', async () => {
    await openTab(records);
    await records.favorites.save(savablePassage(builtIn[0]), 1);
    await waitFor(() => expect(pressed()).toBe('true'));
  });

  it('is in the snapshot for the next first frame', async () => {
    vi.mocked(requestIdleCallback).mockImplementation((write) => {
      write({ didTimeout: false, timeRemaining: () => 50 });
      return 0;
    });
    const today = () => parseSnapshot(localStorage.getItem(KEYS.snapshot))?.passages[0];
    await openTab(records);
    await userEvent.keyboard('f');
    await waitFor(() => expect(today()?.favorite).toBe(true));
    expect(today()).toMatchObject({ id: firstPassage.id, text: firstPassage.text });
  });
});

describe('hotkeys', () => {
  it.each(['Control', 'Meta', 'Alt'])('with %s are left to the browser', async (modifier) => {
    await openTab(records);
    const save = vi.spyOn(records.favorites, 'save');
    await userEvent.keyboard(`{${modifier}>}f{ArrowRight}{ArrowLeft}{/${modifier}}`);
    await records.favorites.savedIds();
    expect(save).not.toHaveBeenCalled();
    expect(reference()).toBe(firstPassage.reference);
  });

  it('are text in a field', async () => {
    await openTab(records);
    const save = vi.spyOn(records.favorites, 'save');
    const field = document.body.appendChild(document.createElement('input'));
    await userEvent.type(field, 'f{ArrowRight}F');
    field.remove();
    await records.favorites.savedIds();
    expect(field.value).toBe('fF');
    expect(save).not.toHaveBeenCalled();
    expect(reference()).toBe(firstPassage.reference);
  });
});
