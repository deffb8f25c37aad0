import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { savedPassage } from '../support/favorites.ts';
import { at, goTo, showFavoritesPage } from './favorites-page.tsx';
import { clearUnderneath, newRecords } from './records.ts';

const text = messages.favorites;
const PSALM = 'passage:psalm-34-18';

let records: Repositories;
const show = (place: string) => showFavoritesPage(records, place);
const save = (...favorites: ReturnType<typeof savedPassage>[]) =>
  Promise.all(favorites.map((each) => records.favorites.addOwnPassage(each)));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const noteOf = async (id = PSALM) =>
  (await records.favorites.get(id))?.note.versions.map(({ value }) => value);
const drafts = () =>
  Object.entries(localStorage).flatMap(([name, value]) => (/draft/.test(name) ? [value] : []));
/** A draft that a page has left. */
const draftOf = (text: string) => {
  return { favorite: savedPassage('Psalm 34:18', 1), text, seen: [], rev: 'gone' };
};
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

describe('a note', () => {
  it('is saved after a pause, and says so only then', async () => {
    await save(savedPassage('Psalm 34:18', 1));
    show(at(PSALM));
    await userEvent.type(await field(), 'At night.');
    expect(screen.queryByText(text.noteSaved)).toBeNull();
    await screen.findByText(text.noteSaved, undefined, { timeout: 3_000 });
    expect(await noteOf()).toEqual(['At night.']);
    expect(drafts()).toEqual([]);
  });

  it('is saved at once when the field loses the focus', async () => {
    await save(savedPassage('Psalm 34:18', 1));
    show(at(PSALM));
    await userEvent.type(await field(), 'At night.');
    await userEvent.tab();
    await waitFor(async () => expect(await noteOf()).toEqual(['At night.']));
  });

  it('is saved when another favorite is opened', async () => {
    await save(savedPassage('Psalm 34:18', 1), savedPassage('Psalm 2:2', 2));
    show(at(PSALM));
    await userEvent.type(await field(), 'At night.');
    goTo(`#favorites${at('passage:psalm-2-2')}`);
    await waitFor(async () => expect(await noteOf()).toEqual(['At night.']));
    await screen.findByRole('heading', { name: 'Psalm 2:2' });
    expect((await field()).value).toBe('');
  });

  it('is saved by the next page where the last was closed too early', async () => {
    await save(savedPassage('Psalm 34:18', 1));
    localStorage.setItem(
      'gently-led:note-draft:1',
      JSON.stringify(draftOf('In the middle of a w')),
    );
    show(at(PSALM));
    await waitFor(async () => expect((await field()).value).toBe('In the middle of a w'));
    expect(await noteOf()).toEqual(['In the middle of a w']);
    await waitFor(() => expect(drafts()).toEqual([]));
  });

  it('stays in the field when the records are cleared, and comes back with its favorite', async () => {
    await save(savedPassage('Psalm 34:18', 1));
    show(at(PSALM));
    const note = await field();
    await clearUnderneath(records);
    await userEvent.type(note, 'At night.');
    await userEvent.tab();
    await screen.findByText(text.noteNotSaved);
    expect((await field()).value).toBe('At night.');
    expect(drafts().join()).toContain('At night.');
    expect(await records.favorites.get(PSALM)).toBeNull();
    await press(text.noteTryAgain);
    await screen.findByText(text.noteSaved);
    expect(await noteOf()).toEqual(['At night.']);
  });

  it.each([
    ['removed', async () => void (await records.favorites.remove([PSALM], 2))],
    ['cleared', () => clearUnderneath(records)],
  ])('of a favorite that was %s since brings it back only if asked', async (_what, happens) => {
    await save(savedPassage('Psalm 34:18', 1));
    await happens();
    localStorage.setItem('gently-led:note-draft:1', JSON.stringify(draftOf('At night.')));
    show('');
    const offer = within(await screen.findByRole('region', { name: text.unsaved }));
    expect(offer.getByText('At night.')).toBeTruthy();
    expect(await records.favorites.savedIds()).not.toContain(PSALM);
    expect(drafts().join()).toContain('At night.');
    await press(text.unsavedKeep);
    await waitFor(async () => expect(await noteOf()).toEqual(['At night.']));
    expect(await records.favorites.savedIds()).toContain(PSALM);
    expect(drafts()).toEqual([]);
  });

  it('that is let go is gone', async () => {
    localStorage.setItem('gently-led:note-draft:1', JSON.stringify(draftOf('At night.')));
    show('');
    await press(text.unsavedLetGo);
    await waitFor(() => expect(screen.queryByText('At night.')).toBeNull());
    expect(drafts()).toEqual([]);
  });

  it('brings nothing back that is removed while it is being saved', async () => {
    await save(savedPassage('Psalm 34:18', 1));
    show(at(PSALM));
    await userEvent.type(await field(), 'At night.');
    await press(text.removeNamed('Psalm 34:18'));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: text.note })).toBeNull());
    await waitFor(() => expect(drafts()).toEqual([]));
    expect(await records.favorites.get(PSALM)).not.toMatchObject({ deletedAt: null });
    expect(await noteOf()).toEqual(['At night.']);
  });

  it('is offered at once when its favorite is removed in another tab', async () => {
    await save(savedPassage('Psalm 34:18', 1));
    show(at(PSALM));
    await userEvent.type(await field(), 'At night.');
    await records.favorites.remove([PSALM], Date.now());
    const offer = within(await screen.findByRole('region', { name: text.unsaved }));
    expect(offer.getByText('At night.')).toBeTruthy();
    expect(await records.favorites.savedIds()).toEqual([]);
  });

  it('stays in the field and as a draft when saving fails, and can be saved again', async () => {
    await save(savedPassage('Psalm 34:18', 1));
    const write = vi
      .spyOn(records.favorites, 'writeNote')
      .mockRejectedValue(new StorageError('full'));
    show(at(PSALM));
    await userEvent.type(await field(), 'At night.');
    await userEvent.tab();
    await screen.findByText(text.noteNotSaved);
    expect((await field()).value).toBe('At night.');
    expect(drafts().join()).toContain('At night.');
    expect(screen.getByTestId('problem').textContent).toBe('full');
    write.mockRestore();
    await press(text.noteTryAgain);
    await screen.findByText(text.noteSaved);
    expect(await noteOf()).toEqual(['At night.']);
  });

  it('is not cut when it is too long, and says so', async () => {
    await save(savedPassage('Psalm 34:18', 1));
    show(at(PSALM));
    const note = await field();
    await userEvent.click(note);
    await userEvent.paste('x'.repeat(20_001));
    await userEvent.tab();
    await screen.findByText(text.noteTooLong(20_000));
    expect(note.value).toHaveLength(20_001);
    expect(await noteOf()).toEqual([]);
  });

  it('keeps both texts when two pages write at once, and can join them', async () => {
    await save(savedPassage('Psalm 34:18', 1));
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
