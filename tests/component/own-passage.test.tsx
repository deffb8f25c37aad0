import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Favorites } from '@/app/favorites/Favorites.tsx';
import { useRecords } from '@/app/records/use-records.ts';
import { messages } from '@/content/en/messages.ts';
import { newOwnPassage } from '@/domain/favorites/own-passage.ts';
import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { clearUnderneath, newRecords } from './records.ts';

const { ownPassage: text, favorites } = messages;
const WORDS = { title: 'Grandma', text: 'You are held.', reflection: '', theme: 'love' };

let records: Repositories;
const open = async () => records;

function Page() {
  return <Favorites records={useRecords(open)} />;
}

function show(place: string) {
  location.hash = `#favorites/${place}`;
  return render(<Page />);
}
const field = (name: string) => screen.findByRole('textbox', { name });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const saved = async () => {
  const [first] = await records.favorites.newest(1);
  return first;
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

describe('an own passage', () => {
  it('is saved with its source, thoughts and theme, and may appear in new tabs', async () => {
    show('new');
    await userEvent.type(await field(text.text), 'You are held.');
    await userEvent.type(await field(text.name), 'Grandma');
    await userEvent.type(await field(text.reflection), 'She said it at the door.');
    await userEvent.selectOptions(screen.getByLabelText(text.theme), favorites.themes.love);
    await userEvent.click(screen.getByRole('switch', { name: text.inRotation }));
    await press(text.save);
    await waitFor(async () => expect(await saved()).toMatchObject({ kind: 'own', inRotation: 1 }));
    expect((await saved())?.content.versions[0]?.value).toMatchObject({
      title: 'Grandma',
      text: 'You are held.',
      reflection: 'She said it at the door.',
      theme: 'love',
    });
    await waitFor(async () =>
      expect(location.hash).toBe(`#favorites/${encodeURIComponent((await saved())?.id ?? '')}`),
    );
  });

  it('needs only its text, and says so at the field', async () => {
    show('new');
    await press(text.save);
    await screen.findByText(text.needsText);
    const words = await field(text.text);
    await waitFor(() => expect(document.activeElement).toBe(words));
    expect(words.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(words, 'Held.');
    expect(screen.queryByText(text.needsText)).toBeNull();
    await press(text.save);
    await waitFor(async () => expect(await saved()).toMatchObject({ kind: 'own', inRotation: 0 }));
  });

  it('is not cut when it is too long, and the field says so', async () => {
    show('new');
    await userEvent.click(await field(text.text));
    await userEvent.paste('x'.repeat(4_001));
    await press(text.save);
    await screen.findByText(text.tooLong(4_000));
    expect(await saved()).toBeUndefined();
  });

  it('stays in the form when it cannot be saved', async () => {
    const put = vi
      .spyOn(records.favorites, 'saveOwnPassage')
      .mockRejectedValue(new StorageError('full'));
    show('new');
    await userEvent.type(await field(text.text), 'You are held.');
    await press(text.save);
    await screen.findByText(text.notSaved);
    expect(await field(text.text)).toHaveProperty('value', 'You are held.');
    put.mockRestore();
    await press(text.save);
    await waitFor(async () => expect(await saved()).toBeDefined());
  });

  it('is in the form again when it was begun, and can be started anew', async () => {
    const page = show('new');
    await userEvent.type(await field(text.text), 'You are he');
    page.unmount();
    show('new');
    expect(await field(text.text)).toHaveProperty('value', 'You are he');
    await screen.findByText(text.draft);
    await press(text.startAnew);
    expect(await field(text.text)).toHaveProperty('value', '');
    expect(screen.queryByText(text.draft)).toBeNull();
  });

  it('can be changed, and taken out of new tabs', async () => {
    const own = newOwnPassage(WORDS, '1', 'first', 1, 1);
    await records.favorites.addOwnPassage(own);
    show(`${encodeURIComponent(own.id)}/edit`);
    const words = await field(text.text);
    expect(words).toHaveProperty('value', 'You are held.');
    await userEvent.type(words, ' Always.');
    await userEvent.click(screen.getByRole('switch', { checked: true }));
    await press(text.save);
    await waitFor(async () => expect(await saved()).toMatchObject({ inRotation: 0 }));
    expect((await saved())?.content.versions.map(({ value }) => value.text)).toEqual([
      'You are held. Always.',
    ]);
  });

  it('is one though Save is pressed twice', async () => {
    show('new');
    await userEvent.type(await field(text.text), 'You are held.');
    const save = await screen.findByRole('button', { name: text.save });
    save.click();
    save.click();
    await waitFor(async () => expect(await saved()).toBeDefined());
    await waitFor(() => expect(location.hash).not.toBe('#favorites/new'));
    expect(await records.favorites.savedIds()).toHaveLength(1);
  });

  it('that is begun in two tabs at once has a draft for each', async () => {
    const pages = [];
    for (const words of ['One tab', 'Another tab']) {
      const page = show('new');
      pages.push(page);
      // By its element: both pages are in one document, with the same ids.
      const own = await waitFor(() => {
        const found = page.container.querySelector('textarea');
        if (!found) throw new Error('There is no form yet.');
        return found;
      });
      expect(own.value).toBe('');
      await userEvent.type(own, words);
    }
    for (const page of pages) page.unmount();
    for (const words of ['One tab', 'Another tab']) {
      const page = show('new');
      expect(await field(text.text)).toHaveProperty('value', words);
      await press(text.save);
      await waitFor(() => expect(location.hash).not.toBe('#favorites/new'));
      page.unmount();
    }
    expect(await records.favorites.savedIds()).toHaveLength(2);
  });

  it('keeps beside an old draft what another tab has saved since', async () => {
    const own = newOwnPassage(WORDS, '1', 'first', 0, 1);
    await records.favorites.addOwnPassage(own);
    const page = show(`${encodeURIComponent(own.id)}/edit`);
    await userEvent.type(await field(text.text), ' Here.');
    page.unmount();
    const there = { ...WORDS, text: 'You are held. There.' };
    const write = { id: own.id, content: there, seen: ['first'], rev: 'other', inRotation: null };
    await records.favorites.saveOwnPassage(write, 2);

    show(`${encodeURIComponent(own.id)}/edit`);
    expect(await field(text.text)).toHaveProperty('value', 'You are held. Here.');
    await press(text.save);
    const texts = async () => (await saved())?.content.versions.map(({ value }) => value.text);
    await waitFor(async () => expect(await texts()).toHaveLength(2));
    expect(await texts()).toContain('You are held. There.');
  });

  it('stays in its form when the records are cleared, and can still be saved', async () => {
    const own = newOwnPassage(WORDS, '1', 'first', 0, 1);
    await records.favorites.addOwnPassage(own);
    show(`${encodeURIComponent(own.id)}/edit`);
    await userEvent.type(await field(text.text), ' Here.');
    await clearUnderneath(records);
    expect(await field(text.text)).toHaveProperty('value', 'You are held. Here.');
    await press(text.save);
    await waitFor(async () => expect((await saved())?.id).toBe(own.id));
  });

  it('keeps what another tab wrote at the same time, and can join both', async () => {
    const own = newOwnPassage(WORDS, '1', 'first', 0, 1);
    await records.favorites.addOwnPassage(own);
    const page = show(`${encodeURIComponent(own.id)}/edit`);
    await userEvent.type(await field(text.text), ' Here.');
    const there = { ...WORDS, text: 'You are held. There.' };
    const write = { id: own.id, content: there, seen: ['first'], rev: 'other', inRotation: null };
    await records.favorites.saveOwnPassage(write, 2);
    await press(text.save);
    await waitFor(async () => expect((await saved())?.content.versions).toHaveLength(2));
    page.unmount();

    show(encodeURIComponent(own.id));
    await screen.findByText(text.elsewhere);
    await press(text.together);
    await waitFor(async () => expect((await saved())?.content.versions).toHaveLength(1));
    const joined = (await saved())?.content.versions[0]?.value.text;
    expect(joined).toContain('You are held. Here.');
    expect(joined).toContain('You are held. There.');
  });
});
