import { builtIn } from 'virtual:content/en/built-in';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NewTab } from '@/app/new-tab/NewTab.tsx';
import { messages } from '@/content/en/messages.ts';
import type { TabPassage } from '@/domain/snapshot.ts';
import { openChanges } from '@/storage/changes.ts';
import { StorageError, type StorageProblem } from '@/storage/database.ts';
import type { IndexedDbEvents } from '@/storage/indexed-db.ts';
import { openReadOnly } from '@/storage/read-only.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { writeSharedCopy } from '@/storage/shared-copy.ts';
import { NO_AMBIENCE } from './ambience.ts';
import { newRecords } from './records.ts';

const { problems, passage } = messages;
const painted: TabPassage = { ...builtIn[0], favorite: false };
const broken = (problem: StorageProblem) => openRepositories(openReadOnly(problem), openChanges());

const notice = () => within(screen.getByRole('contentinfo')).getByRole('status').textContent;
const heart = () => screen.getByRole('button', { name: passage.favorite });
const reference = () => within(screen.getByRole('figure')).getByText(/\d+:\d+/).textContent;

function openTab(records: Repositories): void {
  const open = async () => records;
  render(<NewTab firstPassage={painted} firstAmbience={NO_AMBIENCE} open={open} />);
}

beforeEach(() => void vi.stubGlobal('requestIdleCallback', vi.fn()));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a new tab without working storage', () => {
  it.each(['unavailable', 'newer-version', 'failed'] as const)(
    'shows the passage, explains “%s” gently, and still steps on',
    async (problem) => {
      openTab(broken(problem));
      await waitFor(() => expect(notice()).toBe(problems[problem]));
      expect(screen.getByText(painted.text)).toBeTruthy();
      await userEvent.keyboard('{ArrowRight}');
      await waitFor(() => expect(reference()).not.toBe(painted.reference));
    },
  );

  it('does not pretend to save a favorite', async () => {
    openTab(broken('unavailable'));
    await userEvent.click(heart());
    await waitFor(() => expect(notice()).toBe(problems.unavailable));
    expect(heart().getAttribute('aria-pressed')).toBe('false');
  });

  it('shows the passage while the records are opening', () => {
    const open = () => new Promise<Repositories>(() => undefined);
    render(<NewTab firstPassage={painted} firstAmbience={NO_AMBIENCE} open={open} />);
    expect(screen.getByText(painted.text)).toBeTruthy();
    expect(notice()).toBe('');
  });
});

describe('a favorite that could not be saved', () => {
  it.each(['full', 'failed', 'outdated-page'] as const)(
    'because of “%s” leaves the heart as it was, and says so',
    async (problem) => {
      const records = await newRecords();
      vi.spyOn(records.favorites, 'save').mockRejectedValue(new StorageError(problem));
      openTab(records);
      await waitFor(() => expect(requestIdleCallback).toHaveBeenCalled());
      await userEvent.click(heart());
      await waitFor(() => expect(notice()).toContain(problems[problem]));
      expect(heart().getAttribute('aria-pressed')).toBe('false');
      records.close();
    },
  );

  it('is no longer mentioned once it is saved', async () => {
    const records = await newRecords();
    vi.spyOn(records.favorites, 'save').mockRejectedValueOnce(new StorageError('full'));
    openTab(records);
    await waitFor(() => expect(requestIdleCallback).toHaveBeenCalled());
    await userEvent.click(heart());
    await waitFor(() => expect(notice()).toBe(problems.full));
    await userEvent.click(heart());
    await waitFor(() => expect(heart().getAttribute('aria-pressed')).toBe('true'));
    expect(notice()).toBe('');
    records.close();
  });
});

describe('a new tab beside another version of the extension', () => {
  it('offers to reload when it is the older one', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    let events: IndexedDbEvents = {};
    const records = await newRecords();
    const open = async (given: IndexedDbEvents = {}) => {
      events = given;
      return records;
    };
    render(<NewTab firstPassage={painted} firstAmbience={NO_AMBIENCE} open={open} />);
    await waitFor(() => expect(requestIdleCallback).toHaveBeenCalled());
    events.onOutdated?.();
    await userEvent.click(await screen.findByRole('button', { name: problems.reload }));
    expect(reload).toHaveBeenCalledOnce();
    expect(notice()).toContain(problems['outdated-page']);
    records.close();
  });

  it('asks the user to close the older page while that one blocks it', async () => {
    const open = (events: IndexedDbEvents = {}) => {
      queueMicrotask(() => events.onBlocked?.());
      return new Promise<Repositories>(() => undefined);
    };
    render(<NewTab firstPassage={painted} firstAmbience={NO_AMBIENCE} open={open} />);
    await waitFor(() => expect(notice()).toBe(problems.blocked));
    expect(screen.queryByRole('button', { name: problems.reload })).toBeNull();
  });
});

describe('a passage reached before the records were open', () => {
  it('stays when they open', async () => {
    const records = await newRecords();
    const opening = Promise.withResolvers<Repositories>();
    const open = () => opening.promise;
    render(<NewTab firstPassage={painted} firstAmbience={NO_AMBIENCE} open={open} />);
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(reference()).not.toBe(painted.reference));
    const walkedTo = reference();
    opening.resolve(records);
    await waitFor(() => expect(requestIdleCallback).toHaveBeenCalled());
    await records.rotation.settle('2026-11-23', painted.id, [painted.id], 1);
    expect(reference()).toBe(walkedTo);
    records.close();
  });

  it('is not a passage by default where something else was chosen and its snapshot is gone', async () => {
    await writeSharedCopy({ snapshot: '', settings: [] });
    const records = await newRecords();
    await records.settings.change({ scripture: false, situation: ['loss'] }, 1);
    const opening = Promise.withResolvers<Repositories>();
    render(
      <NewTab firstPassage={painted} firstAmbience={NO_AMBIENCE} open={() => opening.promise} />,
    );
    await userEvent.keyboard('{ArrowRight}');
    opening.resolve(records);
    await waitFor(() => expect(screen.queryByRole('figure')).toBeNull());
    await fakeBrowser.storage.local.clear();
    records.close();
  });
});
