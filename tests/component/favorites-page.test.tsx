import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import type { Favorite } from '@/domain/records.ts';
import { Favorites } from '@/entrypoints/library/Favorites.tsx';
import { useRecords } from '@/entrypoints/records/use-records.ts';
import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { favorite, newRecords } from './records.ts';

const text = messages.favorites;
const PSALM = 'passage:psalm-34-18';

// Each of these opens a database and reads all of it: a busy machine may take its time.
configure({ asyncUtilTimeout: 5_000 });

let records: Repositories;
const open = async () => records;

function Page() {
  const here = useRecords(open);
  return (
    <>
      <p data-testid="trouble">{here.trouble}</p>
      <Favorites records={here} />
    </>
  );
}

function show(place = '') {
  location.hash = `#favorites${place}`;
  return render(<Page />);
}
const goTo = (hash: string) => {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
};
const at = (id: string) => `/${encodeURIComponent(id)}`;
const keep = (...favorites: Favorite[]) =>
  Promise.all(favorites.map((each) => records.favorites.putOwn(each)));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const rows = async () =>
  within(await screen.findByRole('list', { name: text.list }))
    .getAllByRole('link')
    .map((row) => /Psalm \d+/.exec(row.textContent ?? '')?.[0]);
const noteOf = async (id = PSALM) =>
  (await records.favorites.get(id))?.note.versions.map(({ value }) => value);
const drafts = () =>
  Object.entries(localStorage).flatMap(([name, value]) => (/draft/.test(name) ? [value] : []));
const field = async () =>
  (await screen.findByRole('textbox', { name: text.note })) as HTMLTextAreaElement;

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
    await keep(favorite('Psalm 34:18', 1), favorite('Psalm 2:2', 2));
    show();
    expect(await rows()).toEqual(['Psalm 2', 'Psalm 34']);
    await keep(favorite('Psalm 3:3', 3));
    await waitFor(async () => expect(await rows()).toEqual(['Psalm 3', 'Psalm 2', 'Psalm 34']));
  });

  it('are found as she types', async () => {
    await keep(favorite('Psalm 34:18', 1), favorite('Psalm 2:2', 2));
    show();
    await userEvent.type(await screen.findByRole('searchbox'), 'ps 34');
    await screen.findByText(text.found(1, 2));
    expect(await rows()).toEqual(['Psalm 34']);
  });

  it('are removed, several at once, and brought back with one undo', async () => {
    await keep(favorite('Psalm 1:1', 1), favorite('Psalm 2:2', 2), favorite('Psalm 3:3', 3));
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
    expect(await records.favorites.count()).toBe(3);
  });

  it('that were removed can come back after the page was loaded again', async () => {
    await keep(favorite('Psalm 1:1', 1), favorite('Psalm 2:2', 2), favorite('Psalm 3:3', 3));
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
    await waitFor(async () => expect(await records.favorites.count()).toBe(2));
  });

  it('stay, and it is said, when the disk is full', async () => {
    await keep(favorite('Psalm 34:18', 1));
    vi.spyOn(records.favorites, 'remove').mockRejectedValue(new StorageError('full'));
    show(at(PSALM));
    await press(text.removeNamed('Psalm 34:18'));
    await waitFor(() => expect(screen.getByTestId('trouble').textContent).toBe('full'));
    expect(await rows()).toEqual(['Psalm 34']);
    expect(screen.queryByText(text.removed('Psalm 34:18'))).toBeNull();
  });

  it('of passages wait while Scripture is off, also the one in the address', async () => {
    await keep(favorite('Psalm 34:18', 1));
    await records.settings.set('scripture', false, 1);
    show(at(PSALM));
    await screen.findByText(text.hidden(1));
    await screen.findByText(text.hiddenHere);
    expect(screen.queryByText(/Psalm/)).toBeNull();
  });

  it('say so where one is not here any more', async () => {
    show(at('passage:gone'));
    await screen.findByText(text.gone);
  });

  it('can be all that new tabs show', async () => {
    await keep(favorite('Psalm 34:18', 1));
    show();
    await userEvent.click(await screen.findByRole('switch', { name: text.onlyFavorites }));
    await waitFor(async () => expect((await records.settings.all()).newTabs).toBe('favorites'));
    await screen.findByRole('switch', { checked: true });
    expect(screen.queryByText(text.onlyFavoritesNone)).toBeNull();
  });
});

describe('the reading view', () => {
  it('has the focus on its heading, the words, and the way back to the row', async () => {
    await keep(favorite('Psalm 34:18', Date.UTC(2026, 10, 23, 12)));
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

describe('a note', () => {
  it('is saved after a pause, and only then says so', async () => {
    await keep(favorite('Psalm 34:18', 1));
    show(at(PSALM));
    await userEvent.type(await field(), 'At night.');
    expect(screen.queryByText(text.noteSaved)).toBeNull();
    await screen.findByText(text.noteSaved, undefined, { timeout: 3_000 });
    expect(await noteOf()).toEqual(['At night.']);
    expect(drafts()).toEqual([]);
  });

  it('is saved at once when she leaves the field', async () => {
    await keep(favorite('Psalm 34:18', 1));
    show(at(PSALM));
    await userEvent.type(await field(), 'At night.');
    await userEvent.tab();
    await waitFor(async () => expect(await noteOf()).toEqual(['At night.']));
  });

  it('is saved when she goes on to another favorite', async () => {
    await keep(favorite('Psalm 34:18', 1), favorite('Psalm 2:2', 2));
    show(at(PSALM));
    await userEvent.type(await field(), 'At night.');
    goTo(`#favorites${at('passage:psalm-2-2')}`);
    await waitFor(async () => expect(await noteOf()).toEqual(['At night.']));
    await screen.findByRole('heading', { name: 'Psalm 2:2' });
    expect((await field()).value).toBe('');
  });

  it('that a page could not save before it was gone is saved by the next', async () => {
    await keep(favorite('Psalm 34:18', 1));
    localStorage.setItem(
      'gently-led:draft:1',
      JSON.stringify({ id: PSALM, text: 'In the middle of a w', seen: [], rev: 'gone' }),
    );
    show(at(PSALM));
    await waitFor(async () => expect((await field()).value).toBe('In the middle of a w'));
    expect(await noteOf()).toEqual(['In the middle of a w']);
    await waitFor(() => expect(drafts()).toEqual([]));
  });

  it('stays in the field, and as a draft, while it cannot be saved; then it can be tried again', async () => {
    await keep(favorite('Psalm 34:18', 1));
    const write = vi
      .spyOn(records.favorites, 'writeNote')
      .mockRejectedValue(new StorageError('full'));
    show(at(PSALM));
    await userEvent.type(await field(), 'At night.');
    await userEvent.tab();
    await screen.findByText(text.noteNotSaved);
    expect((await field()).value).toBe('At night.');
    expect(drafts().join()).toContain('At night.');
    expect(screen.getByTestId('trouble').textContent).toBe('full');
    write.mockRestore();
    await press(text.noteTryAgain);
    await screen.findByText(text.noteSaved);
    expect(await noteOf()).toEqual(['At night.']);
  });

  it('that is too long is not cut, and it is said', async () => {
    await keep(favorite('Psalm 34:18', 1));
    show(at(PSALM));
    const note = await field();
    await userEvent.click(note);
    await userEvent.paste('x'.repeat(20_001));
    await userEvent.tab();
    await screen.findByText(text.noteTooLong(20_000));
    expect(note.value).toHaveLength(20_001);
    expect(await noteOf()).toEqual([]);
  });

  it('that two pages write at once is kept twice, and both can be put together', async () => {
    await keep(favorite('Psalm 34:18', 1));
    show(at(PSALM));
    await userEvent.type(await field(), 'Here.');
    await records.favorites.writeNote(PSALM, 'There.', [], 'other-page', Date.now());
    await userEvent.tab();
    await screen.findByText('There.');
    expect((await noteOf())?.toSorted()).toEqual(['Here.', 'There.']);
    await press(text.noteTogether);
    expect((await field()).value).toBe('Here.\n\nThere.');
    await waitFor(async () => expect(await noteOf()).toEqual(['Here.\n\nThere.']), {
      timeout: 3_000,
    });
    expect(screen.queryByText(text.noteElsewhere)).toBeNull();
  });
});
