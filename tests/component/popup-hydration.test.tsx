import { practices } from 'virtual:content/en/cards';
import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  readPreferencesCopy,
  writePreferencesCopy,
} from '@/app/derived/content-preferences-copy.ts';
import { cardsFor } from '@/domain/content-preferences.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import { openChanges } from '@/storage/changes.ts';
import { openReadOnly } from '@/storage/read-only.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { openFolds } from './open-folds.ts';
import {
  at,
  babyCards,
  home,
  hydratePopup,
  loss,
  MORNING,
  never,
  onTop,
  paint,
  removePopup,
  shown,
} from './painted-popup.tsx';
import { newRecords } from './records.ts';

// Otherwise it would hold presses back until the app is loaded, which no test here does.
vi.mock('@/app/first-paint/hydrate-on-interaction.ts', () => ({
  hydrateOnInteraction: () => undefined,
}));

beforeEach(() => localStorage.clear());

afterEach(removePopup);

describe('the popup after its first frame', () => {
  let records: Repositories;
  const open = async () => records;
  beforeEach(async () => {
    records = await newRecords();
    vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  });
  afterEach(() => {
    records.close();
    vi.unstubAllGlobals();
  });

  it('adds the texts of the other cards, once they are opened, and the reasons', async () => {
    writePreferencesCopy(home);
    const root = paint();
    hydratePopup(root, never);
    await waitFor(() => {
      openFolds();
      for (const { body, safety } of cardsFor(practices, home)) {
        expect(root.textContent).toContain(body);
        expect(root.textContent).toContain(safety);
      }
      expect(root.textContent).toContain('None of them is your fault');
    });
  });

  it('keeps the painted practice of the day', async () => {
    writePreferencesCopy(home);
    const root = paint('2026-11-24T09:00');
    const painted = onTop(root);
    hydratePopup(root, open);
    await waitFor(() =>
      expect(root.querySelector('[aria-pressed]:not([data-place], :disabled)')).toBeTruthy(),
    );
    expect(onTop(root)).toBe(painted);
    const today = practiceOfTheDay(cardsFor(practices, home), at(MORNING));
    expect(painted).not.toBe(today.title);
  });

  it('follows the records when the copy differs, and corrects the copy', async () => {
    await records.settings.change({ situation: ['loss'] }, 1);
    writePreferencesCopy(home);
    const root = paint();
    hydratePopup(root, open);
    await waitFor(() => expect(readPreferencesCopy()).toEqual(loss));
    for (const { title } of babyCards) expect(root.textContent).not.toContain(title);
  });

  it('shows what the records say when there is no copy, and leaves one for the next popup', async () => {
    await records.settings.change({ situation: ['loss'] }, 1);
    const root = paint();
    hydratePopup(root, open);
    await waitFor(() => expect(shown(root)).not.toEqual([]));
    for (const { title } of babyCards) expect(root.textContent).not.toContain(title);
    await waitFor(() => expect(readPreferencesCopy()).toEqual(loss));
    expect(shown(paint())).not.toEqual([]);
  });

  it('keeps to the copy when the records cannot be read', async () => {
    writePreferencesCopy(loss);
    const root = paint();
    hydratePopup(root, async () => openRepositories(openReadOnly('unreadable'), openChanges()));
    await waitFor(() => expect(root.textContent).toContain('can’t be opened'));
    for (const { title } of babyCards) expect(root.textContent).not.toContain(title);
    expect(readPreferencesCopy()).toEqual(loss);
  });
});
