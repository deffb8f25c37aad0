import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Favorites } from '@/app/favorites/Favorites.tsx';
import { useRecords } from '@/app/records/use-records.ts';
import { messages } from '@/content/en/messages.ts';
import { newOwnPassage } from '@/domain/favorites/own-passage.ts';
import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { newRecords } from './records.ts';

const { ownPassage: text, favorites } = messages;
const WORDS = { title: 'Grandma', text: 'You are held.', reflection: '', theme: 'love' };

// Each of these opens a database and reads all of it: a busy machine may take its time.
configure({ asyncUtilTimeout: 4_000 });

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
const kept = async () => {
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

describe('words of her own', () => {
  it('are written, with where they are from, her thoughts and a theme, and may join new tabs', async () => {
    show('new');
    await userEvent.type(await field(text.text), 'You are held.');
    await userEvent.type(await field(text.name), 'Grandma');
    await userEvent.type(await field(text.reflection), 'She said it at the door.');
    await userEvent.selectOptions(screen.getByLabelText(text.theme), favorites.themes.love);
    await userEvent.click(screen.getByRole('switch', { name: text.inRotation }));
    await press(text.save);
    await waitFor(async () => expect(await kept()).toMatchObject({ kind: 'own', inRotation: 1 }));
    expect((await kept())?.content.versions[0]?.value).toMatchObject({
      title: 'Grandma',
      text: 'You are held.',
      reflection: 'She said it at the door.',
      theme: 'love',
    });
    await waitFor(async () =>
      expect(location.hash).toBe(`#favorites/${encodeURIComponent((await kept())?.id ?? '')}`),
    );
  });

  it('need only the words themselves, and say so at the field', async () => {
    show('new');
    await press(text.save);
    await screen.findByText(text.needsText);
    const words = await field(text.text);
    await waitFor(() => expect(document.activeElement).toBe(words));
    expect(words.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(words, 'Held.');
    expect(screen.queryByText(text.needsText)).toBeNull();
    await press(text.save);
    await waitFor(async () => expect(await kept()).toMatchObject({ kind: 'own', inRotation: 0 }));
  });

  it('that are too long are not cut, and it is said where', async () => {
    show('new');
    await userEvent.click(await field(text.text));
    await userEvent.paste('x'.repeat(4_001));
    await press(text.save);
    await screen.findByText(text.tooLong(4_000));
    expect(await kept()).toBeUndefined();
  });

  it('stay in the form when they cannot be saved', async () => {
    const put = vi
      .spyOn(records.favorites, 'addOwnPassage')
      .mockRejectedValue(new StorageError('full'));
    show('new');
    await userEvent.type(await field(text.text), 'You are held.');
    await press(text.save);
    await screen.findByText(text.notSaved);
    expect(await field(text.text)).toHaveProperty('value', 'You are held.');
    put.mockRestore();
    await press(text.save);
    await waitFor(async () => expect(await kept()).toBeDefined());
  });

  it('that were begun stand in the form again, and she can start anew', async () => {
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

  it('can be changed, and leave new tabs again', async () => {
    const own = newOwnPassage(WORDS, '1', 'first', 1, 1);
    await records.favorites.addOwnPassage(own);
    show(`${encodeURIComponent(own.id)}/edit`);
    const words = await field(text.text);
    expect(words).toHaveProperty('value', 'You are held.');
    await userEvent.type(words, ' Always.');
    await userEvent.click(screen.getByRole('switch', { checked: true }));
    await press(text.save);
    await waitFor(async () => expect(await kept()).toMatchObject({ inRotation: 0 }));
    expect((await kept())?.content.versions.map(({ value }) => value.text)).toEqual([
      'You are held. Always.',
    ]);
  });

  it('that another tab wrote meanwhile are kept too, and both can be put together', async () => {
    const own = newOwnPassage(WORDS, '1', 'first', 0, 1);
    await records.favorites.addOwnPassage(own);
    const page = show(`${encodeURIComponent(own.id)}/edit`);
    await userEvent.type(await field(text.text), ' Here.');
    const there = { ...WORDS, text: 'You are held. There.' };
    await records.favorites.writeOwnPassage(own.id, there, ['first'], 'other', 2);
    await press(text.save);
    await waitFor(async () => expect((await kept())?.content.versions).toHaveLength(2));
    page.unmount();

    show(encodeURIComponent(own.id));
    await screen.findByText(text.elsewhere);
    await press(text.together);
    await waitFor(async () => expect((await kept())?.content.versions).toHaveLength(1));
    const joined = (await kept())?.content.versions[0]?.value.text;
    expect(joined).toContain('You are held. Here.');
    expect(joined).toContain('You are held. There.');
  });
});
