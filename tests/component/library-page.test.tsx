import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryPage } from '@/app/library/LibraryPage.tsx';
import { messages } from '@/content/en/messages.ts';
import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { savedPassage } from '../support/favorites.ts';
import { newRecords } from './records.ts';

const { favorites, ownPassage, backup, nav, page, problems } = messages;
const { permissions, runtime } = fakeBrowser;
let records: Repositories;

function show(view: string): void {
  location.hash = view;
  const open = async () => records;
  render(<LibraryPage open={open} />);
}

beforeEach(async () => {
  localStorage.clear();
  records = await newRecords();
  // The fake browser has no such events, and a view lets go of them a moment after the test.
  const silent = { addListener: () => undefined, removeListener: () => undefined };
  Object.assign(permissions, { onAdded: silent, onRemoved: silent, contains: async () => true });
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
    ['#favorites/new', nav.favorites],
    ['#reminders', nav.reminders],
    ['#help', nav.help],
    ['#about', nav.about],
    ['#unknown', nav.favorites],
  ])('opens at the view that the address "%s" names', (hash, title) => {
    show(hash);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  });

  it.each([
    ['#favorites/new', ownPassage.title],
    ['#favorites/removed', favorites.recent],
    ['#favorites/copy', backup.title],
  ])('opens at the place within the favorites that "%s" names', async (hash, title) => {
    show(hash);
    await screen.findByRole('heading', { level: 2, name: title });
  });

  it('opens the favorites where the address is no address', async () => {
    show('#favorites/%E0%A4%A');
    await screen.findByText(favorites.none);
  });

  it('follows the address to another view', async () => {
    show('#favorites');
    location.hash = '#help';
    dispatchEvent(new Event('hashchange'));
    await screen.findByRole('heading', { level: 1, name: nav.help });
  });

  it('shows favorites for paper without anything around them', async () => {
    show('#print');
    await screen.findByText(backup.paper.none);
    expect(screen.queryByRole('navigation')).toBeNull();
    // It can be hidden without a keyboard, as every page.
    expect(screen.getByRole('button', { name: page.hide.button })).toBeTruthy();
  });

  it('says what happened when the disk is full', async () => {
    await records.favorites.addOwnPassage(savedPassage('Psalm 34:18', 1));
    vi.spyOn(records.favorites, 'remove').mockRejectedValue(new StorageError('full'));
    show('#favorites/passage%3Apsalm-34-18');
    const name = favorites.removeNamed('Psalm 34:18');
    await userEvent.click(await screen.findByRole('button', { name }));
    await screen.findByText(problems.full);
  });
});
