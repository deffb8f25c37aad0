import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAppearanceCopy } from '@/app/appearance/apply-appearance.ts';
import { readPreferencesCopy } from '@/app/derived/content-preferences-copy.ts';
import { afterChange, checkCopies, keepCopies } from '@/app/derived/keep-copies.ts';
import { planRevision } from '@/app/derived/plan-revision.ts';
import { readSnapshot, snapshotCacheKey } from '@/app/derived/snapshot.ts';
import { LibraryPage } from '@/app/library/LibraryPage.tsx';
import { KEYS } from '@/app/local-storage.ts';
import { changeSettings } from '@/app/settings/change-settings.ts';
import { DEFAULT_APPEARANCE } from '@/domain/appearance.ts';
import { SETTING_NAMES, type Settings } from '@/domain/settings.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { savedPassage } from '../support/favorites.ts';
import { reminderAt } from '../support/reminders.ts';
import { handleOf, newRecords } from './records.ts';

/** Each setting as nobody has it at first. */
const OTHER: Settings = {
  notificationsAsked: true,
  country: 'DE',
  scripture: false,
  edition: 'KJV',
  situation: ['hospital'],
  quietTimes: { quietHours: [{ from: '22:00', to: '06:00' }], pause: null, changedAt: 1 },
  newTabs: 'favorites',
  excludedThemes: ['hope'],
  rotationInterval: 'hour',
  appearance: { ...DEFAULT_APPEARANCE, theme: 'night' },
  links: [{ title: 'Midwife', url: 'https://example.org/' }],
  mostVisited: true,
  neutralToolbar: true,
  backupReminder: false,
  backupRemindedAt: 5,
};

let records: Repositories;
let stop: () => void;
const asked = vi.fn();

/** What pages and the worker go by, beside what the records say. */
async function copies() {
  const { scripture, situation, ...settings } = await records.settings.all();
  const content = await records.reminderContent.read();
  return {
    copied: {
      appearance: readAppearanceCopy(),
      preferences: readPreferencesCopy(),
      snapshot: readSnapshot()?.cacheKey,
      reminderContent: content?.madeFor,
    },
    stored: {
      appearance: settings.appearance,
      preferences: { scripture, situation },
      snapshot: snapshotCacheKey({ scripture, situation, ...settings }),
      reminderContent: { scripture, situation },
    },
    contentKey: content?.cacheKey,
  };
}

async function expectRightCopies() {
  const { copied, stored } = await copies();
  expect(copied).toEqual(stored);
}

beforeEach(async () => {
  localStorage.clear();
  records = await newRecords();
  stop = keepCopies(records);
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(asked);
  await afterChange(records);
  asked.mockClear();
});

afterEach(() => {
  stop();
  cleanup();
  records.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a change of a setting', () => {
  it.each(SETTING_NAMES)('leaves all copies as the records are: %s', async (name) => {
    const before = await copies();
    await changeSettings(handleOf(records), { [name]: OTHER[name] });
    expect((await records.settings.all())[name]).toEqual(OTHER[name]);
    await vi.waitFor(expectRightCopies);
    // Which edition, and which themes, the reminders read is not in what they are made for.
    const isContent = before.stored.snapshot !== (await copies()).stored.snapshot;
    await vi.waitFor(async () =>
      expect((await copies()).contentKey !== before.contentKey).toBe(isContent),
    );
    expect(asked).toHaveBeenCalledTimes(name === 'quietTimes' ? 1 : 0);
  });

  it('has the next tab painted by it before it is stored', async () => {
    const { change } = records.settings;
    vi.spyOn(records.settings, 'change').mockImplementation(async (...args) => {
      const next = { ...(await records.settings.all()), newTabs: 'favorites' } as const;
      expect(readSnapshot()?.cacheKey).toBe(snapshotCacheKey(next));
      expect(readAppearanceCopy().theme).toBe('night');
      await change(...args);
    });
    const { appearance, newTabs } = OTHER;
    await changeSettings(handleOf(records), { appearance, newTabs });
    expect((await records.settings.all()).newTabs).toBe('favorites');
  });

  it('that cannot be stored leaves the copies as the records are', async () => {
    vi.spyOn(records.settings, 'change').mockRejectedValue(new Error('full'));
    await expect(changeSettings(handleOf(records), OTHER)).rejects.toThrow('full');
    await vi.waitFor(expectRightCopies);
    expect((await copies()).stored.preferences).toEqual({ scripture: true, situation: [] });
  });
});

describe('a change of other records', () => {
  it('of favorites marks the heart in the snapshot, and a plan of favorites as old', async () => {
    const first = readSnapshot()?.passages[0];
    const before = planRevision('favorites');
    const { id = '' } = first ?? {};
    await records.favorites.addOwnPassage({ ...savedPassage('x', 1), id: `passage:${id}` });
    expect(planRevision('favorites')).not.toBe(before);
    await vi.waitFor(() => expect(readSnapshot()?.passages[0]?.favorite).toBe(true));
    expect(asked).not.toHaveBeenCalled();
  });

  it('of reminders has the worker set the alarm', async () => {
    await records.reminders.add(reminderAt('07:30'));
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  });
});

describe('a page that is opened', () => {
  it('makes the copies that are missing or wrong', async () => {
    await records.rotation.settle('2026-11-23', 'psalm-34-18', ['psalm-34-18'], 1);
    await records.settings.change({ scripture: false, appearance: OTHER.appearance }, 1);
    for (const key of [KEYS.snapshot, KEYS.appearance, KEYS.contentPreferences])
      localStorage.removeItem(key);
    location.hash = '#about';
    const open = async () => records;
    render(<LibraryPage open={open} first={{ view: 'about', Part: () => null }} />);
    await vi.waitFor(expectRightCopies);
  });

  it('leaves the first tab ever its built-in passage', async () => {
    localStorage.clear();
    await checkCopies(records);
    const { copied, stored } = await copies();
    expect(copied).toEqual({ ...stored, snapshot: undefined });
  });

  it('makes the others where one cannot be made', async () => {
    localStorage.clear();
    asked.mockRejectedValue(new Error('Could not establish connection.'));
    vi.spyOn(records.rotation, 'read').mockRejectedValue(new Error('unread'));
    await records.reminders.add(reminderAt('07:30'));
    await checkCopies(records);
    const { copied, stored } = await copies();
    expect(copied).toEqual({ ...stored, snapshot: undefined });
  });
});
