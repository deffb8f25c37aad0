import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FavoritesView } from '@/components/favorites/FavoritesView.tsx';
import { NewestFavorites } from '@/components/favorites/NewestFavorites.tsx';
import { messages } from '@/content/en/messages.ts';
import type { Favorite } from '@/domain/records.ts';
import { favorite } from './records.ts';

const text = messages.favorites;
const three = [favorite('Psalm 3:3', 3), favorite('Psalm 2:2', 2), favorite('Psalm 1:1', 1)];

/** A page that keeps favorites in memory, and tells what it was asked. */
function Page({ kept, heard }: { kept: Favorite[]; heard: (...call: string[]) => void }) {
  const [favorites, setFavorites] = useState(kept);
  return (
    <FavoritesView
      favorites={favorites}
      onRemove={(id) => {
        heard('remove', id);
        setFavorites((all) => all.filter((each) => each.id !== id));
      }}
      onRestore={(id) => {
        heard('restore', id);
        setFavorites((all) => kept.filter((each) => each.id === id || all.includes(each)));
      }}
    />
  );
}

const show = (kept = three) => {
  const heard = vi.fn();
  render(<Page kept={kept} heard={heard} />);
  return heard;
};
const remove = (name: string) =>
  userEvent.click(screen.getByRole('button', { name: text.removeNamed(name) }));
const undo = (name: string) => screen.getByRole('button', { name: text.undoNamed(name) });
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent ?? '');

afterEach(cleanup);

describe('all favorites', () => {
  it('say how to save one where there is none', () => {
    show([]);
    expect(screen.getByText(text.none)).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('are a list in the order given', () => {
    show();
    const order = rows().map((row) => /Psalm \d/.exec(row)?.[0]);
    expect(order).toEqual(['Psalm 3', 'Psalm 2', 'Psalm 1']);
  });

  it('open to the kept words, their reference, reflection and day', async () => {
    show([favorite('Psalm 1:1', Date.UTC(2026, 10, 23, 12))]);
    const row = within(screen.getByRole('listitem'));
    expect(row.getByRole('group')).toHaveProperty('open', false);
    await userEvent.click(row.getAllByText('Psalm 1:1')[0] as HTMLElement);
    expect(row.getByRole('group')).toHaveProperty('open', true);
    expect(row.getByRole('figure').textContent).toBe('The text of Psalm 1:1Psalm 1:1 (NIV)');
    expect(row.getByText('A reflection on Psalm 1:1')).toBeTruthy();
    expect(row.getByText(text.savedOn('November 23, 2026'))).toBeTruthy();
  });

  it('keep the smaller line that belongs to a reflection', () => {
    const plain = favorite('Psalm 1:1', 1);
    show([{ ...plain, kept: { ...plain.kept, beside: 'There is help that works.' } }]);
    expect(screen.getByText('There is help that works.')).toBeTruthy();
  });
});

describe('a removed favorite', () => {
  it('leaves a row that says so in its place, and the focus on its undo', async () => {
    const heard = show();
    await remove('Psalm 2:2');
    expect(heard.mock.calls).toEqual([['remove', 'passage:Psalm 2:2']]);
    expect(screen.getByRole('status').textContent).toBe(text.removed('Psalm 2:2'));
    await waitFor(() => expect(document.activeElement).toBe(undo('Psalm 2:2')));
    expect(rows()[1]).toContain(text.removed('Psalm 2:2'));
    expect(rows()).toHaveLength(3);
  });

  it('comes back in its place with undo', async () => {
    const heard = show();
    await remove('Psalm 2:2');
    await userEvent.click(undo('Psalm 2:2'));
    expect(heard.mock.calls.at(-1)).toEqual(['restore', 'passage:Psalm 2:2']);
    expect(rows()[1]).toContain('The text of Psalm 2:2');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('can be brought back by keyboard alone', async () => {
    const heard = show();
    await remove('Psalm 3:3');
    await waitFor(() => expect(document.activeElement).toBe(undo('Psalm 3:3')));
    await userEvent.keyboard('{Enter}');
    expect(heard.mock.calls.at(-1)).toEqual(['restore', 'passage:Psalm 3:3']);
  });

  it('has the focus when it is back, as its undo is gone', async () => {
    show();
    await remove('Psalm 2:2');
    await userEvent.click(undo('Psalm 2:2'));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('SUMMARY'));
    expect(document.activeElement?.textContent).toContain('Psalm 2:2');
  });

  it('can be brought back also when it was the last one', async () => {
    show([favorite('Psalm 1:1', 1)]);
    await remove('Psalm 1:1');
    expect(screen.queryByText(text.none)).toBeNull();
    await userEvent.click(undo('Psalm 1:1'));
    expect(rows()[0]).toContain('The text of Psalm 1:1');
  });

  it('can be one of several, each with its own undo', async () => {
    const heard = show();
    await remove('Psalm 3:3');
    await remove('Psalm 1:1');
    expect(rows().map((row) => row.includes('was removed'))).toEqual([true, false, true]);
    await userEvent.click(undo('Psalm 3:3'));
    expect(heard.mock.calls.at(-1)).toEqual(['restore', 'passage:Psalm 3:3']);
    expect(rows().map((row) => row.includes('was removed'))).toEqual([false, false, true]);
  });
});

describe('the newest favorites in the popup', () => {
  const library = () => screen.getByRole('link', { name: messages.popup.allFavorites });

  it('are three at most, the first ones given', () => {
    render(<NewestFavorites favorites={[favorite('Psalm 4:4', 4), ...three]} libraryHref="/all" />);
    expect(rows().map((row) => /Psalm \d/.exec(row)?.[0])).toEqual([
      'Psalm 4',
      'Psalm 3',
      'Psalm 2',
    ]);
    expect(screen.getAllByRole('figure')).toHaveLength(3);
  });

  it.each([
    ['with some', three],
    ['with none', []],
  ])('have the way to the library: %s', (_name, favorites) => {
    render(<NewestFavorites favorites={favorites} libraryHref="/all" />);
    expect(library().getAttribute('href')).toBe('/all');
  });

  it('say where they will be, while there is none', () => {
    render(<NewestFavorites favorites={[]} libraryHref="/all" />);
    expect(screen.getByText(text.noneInPopup)).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });
});
