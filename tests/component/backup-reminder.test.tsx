import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryPage } from '@/app/library/LibraryPage.tsx';
import { messages } from '@/content/en/messages.ts';
import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { savedPassage } from '../support/favorites.ts';
import { newRecords } from './records.ts';

const { backup: text, favorites } = messages;
const DAY = 86_400_000;

let records: Repositories;

function show(hash = '#favorites/copy') {
  location.hash = hash;
  const open = async () => records;
  return render(<LibraryPage open={open} />);
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const save = async (...titles: string[]) => {
  for (const [index, title] of titles.entries()) {
    await records.favorites.addOwnPassage(savedPassage(title, index + 1));
  }
};

beforeEach(async () => {
  localStorage.clear();
  records = await newRecords();
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

describe('the print view', () => {
  it('shows all favorites with their notes, and prints on request', async () => {
    await save('Psalm 1:1', 'Psalm 2:2');
    await records.favorites.writeNote('passage:psalm-1-1', 'At night.', [], 'a', 5);
    const print = vi.fn();
    vi.stubGlobal('print', print);
    show('#print');
    await screen.findByText(text.paper.ready(2));
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(screen.getByText('At night.')).toBeTruthy();
    expect(screen.getByText(/Psalm 2:2 \(NIV\)/)).toBeTruthy();
    expect(print).not.toHaveBeenCalled();
    await press(text.paper.print);
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('says when there is nothing to print', async () => {
    show('#print');
    await screen.findByText(text.paper.none);
  });
});

describe('the reminder to make a backup', () => {
  const five = ['Psalm 1:1', 'Psalm 2:2', 'Psalm 3:3', 'Psalm 4:4', 'Psalm 5:5'];
  const list = () => screen.findByRole('list', { name: favorites.list });

  it('comes with five favorites, and not again this month', async () => {
    await save(...five);
    show('#favorites');
    await screen.findByText(text.reminder);
    await waitFor(async () =>
      expect((await records.settings.all()).backupRemindedAt).toBeGreaterThan(Date.now() - DAY),
    );
    expect(screen.getByText(text.reminder)).toBeTruthy();
    cleanup();
    show('#favorites');
    await list();
    expect(screen.queryByText(text.reminder)).toBeNull();
  });

  it.each([
    ['does not come 29 days after the last', 29, true, false],
    ['comes 31 days after the last', 31, true, true],
    ['does not come while it is switched off', 99, false, false],
  ])('%s', async (_name, days, on, shown) => {
    await save(...five);
    await records.settings.change({ backupRemindedAt: Date.now() - days * DAY }, 1);
    await records.settings.change({ backupReminder: on }, 1);
    show('#favorites');
    await list();
    if (shown) await screen.findByText(text.reminder);
    else expect(screen.queryByText(text.reminder)).toBeNull();
  });

  it('comes again where the backup could not be made', async () => {
    await save(...five);
    show('#favorites');
    await screen.findByText(text.reminder);
    cleanup();
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      ...{ manifest_version: 3, name: 'Gently Led', version: '1.2.3' },
    });
    vi.spyOn(records.backup, 'read').mockRejectedValue(new StorageError('failed'));
    show();
    await press(text.save);
    await screen.findByText(text.notMade);
    await waitFor(async () => expect((await records.settings.all()).backupRemindedAt).toBe(0));
    cleanup();
    show('#favorites');
    await screen.findByText(text.reminder);
  });

  it('does not come with four', async () => {
    await save(...five.slice(1));
    show('#favorites');
    await list();
    expect(screen.queryByText(text.reminder)).toBeNull();
  });

  it('is switched off with one press, and can be switched on again', async () => {
    await save(...five);
    show('#favorites');
    await press(text.reminderNever);
    await waitFor(async () => expect((await records.settings.all()).backupReminder).toBe(false));
    await waitFor(() => expect(screen.queryByText(text.reminder)).toBeNull());
    cleanup();
    show();
    await userEvent.click(await screen.findByRole('switch', { name: text.remindMe }));
    await waitFor(async () => expect((await records.settings.all()).backupReminder).toBe(true));
  });
});
