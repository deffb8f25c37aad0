import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messages } from '@/content/en/messages.ts';
import { LibraryPage } from '@/entrypoints/library/LibraryPage.tsx';
import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { newRecords, reminder } from './records.ts';

const { reminders: text, favorites, nav, trouble } = messages;
const passage = {
  id: 'psalm-34-18',
  reference: 'Psalm 34:18',
  edition: 'NIV',
  text: 'text',
  reflection: 'reflection',
  beside: '',
  theme: 'comfort',
};
const { permissions, runtime } = fakeBrowser;
let records: Repositories;

function show(view: string): void {
  location.hash = view;
  const open = async () => records;
  render(<LibraryPage open={open} />);
}

/** What the browser says of notifications now, and what she answers when it asks. */
function permit(now: boolean, answer = now) {
  permissions.contains = async () => now;
  const request = vi.fn(async () => answer);
  permissions.request = request;
  return request;
}

const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => userEvent.click(await button(name));

beforeEach(async () => {
  records = await newRecords();
  // The fake browser has no such events, and a view lets go of them a moment after the test.
  const silent = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(permissions, { onAdded: silent, onRemoved: silent });
  vi.spyOn(runtime, 'sendMessage').mockImplementation(async () => true);
  vi.spyOn(runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Gently Led',
    version: '1.2.3',
  });
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

describe('the library', () => {
  it.each([
    ['', nav.favorites],
    ['#favorites', nav.favorites],
    ['#reminders', nav.reminders],
    ['#help', nav.help],
    ['#about', nav.about],
    ['#unknown', nav.favorites],
  ])('opens at the view that the address "%s" names', (hash, title) => {
    permit(true);
    show(hash);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  });

  it('follows the address to another view', async () => {
    show('#favorites');
    location.hash = '#help';
    dispatchEvent(new Event('hashchange'));
    await screen.findByRole('heading', { level: 1, name: nav.help });
  });
});

describe('favorites in the library', () => {
  it('can be removed and brought back on disk', async () => {
    await records.favorites.toggle(passage, 1);
    show('#favorites');
    await press(favorites.removeNamed('Psalm 34:18'));
    await waitFor(async () => expect(await records.favorites.list()).toEqual([]));
    await press(favorites.undoNamed('Psalm 34:18'));
    await waitFor(async () => expect(await records.favorites.list()).toHaveLength(1));
    await button(favorites.removeNamed('Psalm 34:18'));
  });

  it('stay, and it is said, when the disk is full', async () => {
    await records.favorites.toggle(passage, 1);
    vi.spyOn(records.favorites, 'remove').mockRejectedValue(new StorageError('full'));
    show('#favorites');
    await press(favorites.removeNamed('Psalm 34:18'));
    await screen.findByText(trouble.full);
    await button(favorites.removeNamed('Psalm 34:18'));
  });
});

describe('reminders in the library', () => {
  it('are kept, and the worker is told', async () => {
    const request = permit(false, true);
    show('#reminders');
    await press(text.add);
    await waitFor(() =>
      expect(runtime.sendMessage).toHaveBeenCalledWith({ request: 'remindersChanged' }),
    );
    expect(await records.reminders.list()).toMatchObject([{ times: ['08:00'], enabled: true }]);
    expect(request).toHaveBeenCalledOnce();
  });

  it('are kept also when she refuses notifications, and that is explained', async () => {
    permit(false, false);
    show('#reminders');
    expect(await screen.findByText(text.permissionReason)).toBeTruthy();
    await press(text.add);
    await screen.findByRole('button', { name: text.allow });
    expect(await records.reminders.list()).toHaveLength(1);
    expect(screen.queryByText(text.permissionReason)).toBeNull();
  });

  it('ask for no permission that is given already', async () => {
    const request = permit(true);
    show('#reminders');
    await press(text.add);
    await waitFor(async () => expect(await records.reminders.list()).toHaveLength(1));
    expect(request).not.toHaveBeenCalled();
  });

  it('are switched off on disk', async () => {
    permit(true);
    await records.reminders.add(reminder('07:30'));
    show('#reminders');
    await userEvent.click(await screen.findByRole('switch', { checked: true }));
    await waitFor(async () =>
      expect(await records.reminders.list()).toMatchObject([{ enabled: false }]),
    );
    await screen.findByRole('switch', { checked: false });
  });

  it('show what is kept when a switch could not be kept', async () => {
    permit(true);
    await records.reminders.add(reminder('07:30'));
    vi.spyOn(records.reminders, 'switch').mockRejectedValue(new StorageError('full'));
    show('#reminders');
    await userEvent.click(await screen.findByRole('switch', { checked: true }));
    await screen.findByText(trouble.full);
    expect(screen.getByRole('switch')).toHaveProperty('checked', true);
  });

  it.each([
    [true, text.shown],
    [false, text.notShown],
  ])('can be tried: shown %s', async (shown, said) => {
    permit(shown);
    vi.mocked(runtime.sendMessage).mockImplementation(async () => shown);
    show('#reminders');
    await press(text.showNow);
    expect((await screen.findByText(said)).getAttribute('role')).toBe('status');
    expect(runtime.sendMessage).toHaveBeenCalledWith({ request: 'showNow' });
  });
});
