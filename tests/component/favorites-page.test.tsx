import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import type { Favorite } from '@/domain/records.ts';
import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { savedPassage } from '../support/favorites.ts';
import { at, goTo, showFavoritesPage } from './favorites-page.tsx';
import { newRecords } from './records.ts';

const text = messages.favorites;
const PSALM = 'passage:psalm-34-18';

let records: Repositories;
const show = (place = '') => showFavoritesPage(records, place);
const save = (...favorites: Favorite[]) =>
  Promise.all(favorites.map((each) => records.favorites.addOwnPassage(each)));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const rows = async () =>
  within(await screen.findByRole('list', { name: text.list }))
    .getAllByRole('link')
    .map((row) => /Psalm \d+/.exec(row.textContent ?? '')?.[0]);

beforeEach(async () => {
  localStorage.clear();
  records = await newRecords();
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

describe('favorites in the library', () => {
  it('are listed newest first, and follow what other pages save', async () => {
    await save(savedPassage('Psalm 34:18', 1), savedPassage('Psalm 2:2', 2));
    show();
    expect(await rows()).toEqual(['Psalm 2', 'Psalm 34']);
    await save(savedPassage('Psalm 3:3', 3));
    await waitFor(async () => expect(await rows()).toEqual(['Psalm 3', 'Psalm 2', 'Psalm 34']));
  });

  it('are shown before all of them are read, and counted only then', async () => {
    const many = Array.from({ length: 45 }, (_, index) =>
      savedPassage(`Psalm ${index + 1}:1`, index),
    );
    await save(...many);
    const reading = Promise.withResolvers<void>();
    const { chunks } = records.favorites;
    vi.spyOn(records.favorites, 'chunks').mockImplementation(async function* () {
      await reading.promise;
      yield* chunks();
    });
    show();
    expect((await rows())[0]).toBe('Psalm 45');
    expect(screen.getByText(text.looking)).toBeTruthy();
    reading.resolve();
    await screen.findByText(text.kept(45));
  });

  it('are counted at once where all of them fit on the first screen', async () => {
    await save(savedPassage('Psalm 34:18', 1), savedPassage('Psalm 2:2', 2));
    vi.spyOn(records.favorites, 'chunks').mockImplementation(async function* () {
      await new Promise(() => undefined);
    });
    show();
    await screen.findByText(text.kept(2));
  });

  it('are found while the user types', async () => {
    await save(savedPassage('Psalm 34:18', 1), savedPassage('Psalm 2:2', 2));
    show();
    await userEvent.type(await screen.findByRole('searchbox'), 'ps 34');
    await screen.findByText(text.found(1, 2));
    expect(await rows()).toEqual(['Psalm 34']);
  });

  it('are removed several at once, and restored with one undo', async () => {
    await save(
      savedPassage('Psalm 1:1', 1),
      savedPassage('Psalm 2:2', 2),
      savedPassage('Psalm 3:3', 3),
    );
    show();
    await press(text.select);
    await userEvent.click(screen.getByRole('checkbox', { name: text.selectNamed('Psalm 1:1') }));
    await userEvent.click(screen.getByRole('checkbox', { name: text.selectNamed('Psalm 3:3') }));
    await press(text.removeChosen);
    await screen.findByText(text.removedMany(2));
    await waitFor(async () => expect(await rows()).toEqual(['Psalm 2']));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: text.undoMany(2) })),
    );
    await press(text.undoMany(2));
    await waitFor(async () => expect(await rows()).toEqual(['Psalm 3', 'Psalm 2', 'Psalm 1']));
    expect(await records.favorites.savedIds()).toHaveLength(3);
  });

  it('are not said to be back if they could not be restored', async () => {
    await save(savedPassage('Psalm 34:18', 1));
    await records.favorites.remove(['passage:psalm-34-18'], Date.now());
    vi.spyOn(records.favorites, 'restore').mockRejectedValue(new StorageError('full'));
    show('/removed');
    await press(text.bringBackNamed('Psalm 34:18'));
    await waitFor(() => expect(screen.getByTestId('problem').textContent).toBe('full'));
    expect(screen.queryByText(text.broughtBack)).toBeNull();
  });

  it('can be restored after the page was loaded again', async () => {
    await save(
      savedPassage('Psalm 1:1', 1),
      savedPassage('Psalm 2:2', 2),
      savedPassage('Psalm 3:3', 3),
    );
    await records.favorites.remove(['passage:psalm-1-1', 'passage:psalm-2-2'], 10);
    await records.favorites.remove(['passage:psalm-3-3'], 20);
    show('/removed');
    const removals = await screen.findAllByRole('listitem');
    expect(removals.map((item) => /Psalm \d/.exec(item.textContent ?? '')?.[0])).toEqual([
      'Psalm 3',
      'Psalm 2',
    ]);
    expect(removals[1]?.textContent).toContain('Psalm 1:1');
    await press(text.bringBackMany(2));
    await screen.findByText(text.broughtBack);
    await waitFor(async () => expect(await records.favorites.savedIds()).toHaveLength(2));
  });

  it('stay when the disk is full, and the page says so', async () => {
    await save(savedPassage('Psalm 34:18', 1));
    vi.spyOn(records.favorites, 'remove').mockRejectedValue(new StorageError('full'));
    show(at(PSALM));
    await press(text.removeNamed('Psalm 34:18'));
    await waitFor(() => expect(screen.getByTestId('problem').textContent).toBe('full'));
    expect(await rows()).toEqual(['Psalm 34']);
    expect(screen.queryByText(text.removed('Psalm 34:18'))).toBeNull();
  });

  it('hide passages while Scripture is off, also the one in the address', async () => {
    await save(savedPassage('Psalm 34:18', 1));
    await records.settings.change({ scripture: false }, 1);
    show(at(PSALM));
    await screen.findByText(text.waiting.scripture(1));
    await screen.findByText(text.waitingHere.scripture);
    expect(screen.queryByText(/Psalm/)).toBeNull();
  });

  it('say when the favorite in the address no longer exists', async () => {
    show(at('passage:gone'));
    await screen.findByText(text.gone);
  });

  it('can be made the only passages of new tabs', async () => {
    await save(savedPassage('Psalm 34:18', 1));
    show();
    await userEvent.click(await screen.findByRole('switch', { name: text.onlyFavorites }));
    await waitFor(async () => expect((await records.settings.all()).newTabs).toBe('favorites'));
    await screen.findByRole('switch', { checked: true });
    expect(screen.queryByText(text.onlyFavoritesNone)).toBeNull();
  });
});

describe('the reading view', () => {
  it('focuses its heading, shows the text, and returns the focus to the row', async () => {
    await save(savedPassage('Psalm 34:18', Date.UTC(2026, 10, 23, 12)));
    show();
    await rows();
    goTo(`#favorites${at(PSALM)}`);
    const heading = await screen.findByRole('heading', { name: 'Psalm 34:18' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    const reading = within(screen.getByRole('article', { name: text.reading }));
    expect(reading.getByRole('figure').textContent).toBe('The text of Psalm 34:18NIV');
    expect(reading.getByText('A reflection on Psalm 34:18')).toBeTruthy();
    expect(reading.getByText(text.savedOn('November 23, 2026'))).toBeTruthy();
    goTo('#favorites');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Psalm 34:18/));
  });
});
