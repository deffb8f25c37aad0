import { entries as lines } from 'virtual:content/en/lines';
import { entries as passages } from 'virtual:content/en/passages';
import { cleanup, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import { showFavorites as show } from './favorites-view.tsx';

const text = messages.favorites;

afterEach(cleanup);

describe('searching for a favorite', () => {
  it('searches with each letter', async () => {
    const { ask } = show(3);
    await userEvent.type(screen.getByRole('searchbox', { name: text.searchLabel }), 'hö');
    expect(ask.mock.calls).toEqual([[{ searchText: 'h' }], [{ searchText: 'hö' }]]);
  });

  it('can filter by kind and by theme, and change the order', async () => {
    const { ask } = show(3);
    const choose = (label: string, option: string) =>
      userEvent.selectOptions(screen.getByLabelText(label), option);
    await choose(text.kind, text.kinds.own);
    await choose(text.theme, text.themes.hope);
    await choose(text.sort, text.sorts.canonical);
    expect(ask.mock.calls).toEqual([
      [{ kind: 'own' }],
      [{ theme: 'hope' }],
      [{ sort: 'canonical' }],
    ]);
  });

  it('offers nothing about Scripture while that is off', () => {
    show(3, { scripture: false });
    expect(screen.queryByText(text.searchHint)).toBeNull();
    expect(screen.queryByRole('option', { name: text.kinds.passage })).toBeNull();
    expect(screen.queryByRole('option', { name: text.sorts.canonical })).toBeNull();
  });

  it('says how many were found', () => {
    show(12, { savedCount: 1_000 });
    expect(screen.getByText(text.found(12, 1_000)).textContent).toBe('12 of 1,000 found');
  });

  it('says when nothing matches, and offers to show all again', async () => {
    const { ask } = show(0, { savedCount: 5 });
    expect(screen.getByText(text.nothing)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: text.showAll }));
    expect(ask).toHaveBeenCalledWith({ searchText: '', kind: '', theme: '' });
  });

  it('says that it is searching while all favorites are still being read', () => {
    show(60, { searching: true });
    expect(screen.getByText(text.looking)).toBeTruthy();
  });

  it('has a name for every theme of the content', () => {
    const themes = new Set([...passages, ...lines].map(({ theme }) => theme));
    expect(Object.keys(text.themes).toSorted()).toEqual([...themes].toSorted());
  });
});
