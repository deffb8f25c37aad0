import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import { showFavorites as show } from './favorites-view.tsx';

const text = messages.favorites;

const list = () => screen.getByRole('list', { name: text.list });
const links = () => within(list()).getAllByRole('link');
const focusOn = (name: RegExp) =>
  waitFor(() => expect(document.activeElement?.textContent).toMatch(name));

afterEach(cleanup);

describe('the list of favorites', () => {
  it('says how to save something, where nothing is saved yet', () => {
    show(0);
    expect(screen.getByText(text.none)).toBeTruthy();
    expect(screen.getByText(text.noneHow)).toBeTruthy();
    expect(screen.getByRole('link', { name: messages.ownPassage.add }).getAttribute('href')).toBe(
      '#favorites/new',
    );
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('says how many passages are hidden, where Scripture is off and there is nothing else', () => {
    show(0, { hidden: { scripture: 3, situation: 0 }, scripture: false });
    expect(screen.getByText(text.waiting.scripture(3))).toBeTruthy();
    expect(screen.queryByText(text.none)).toBeNull();
  });

  it('shows the title, beginning, kind and day of each favorite, and whether it has a note', () => {
    show(3);
    const [first, second] = links();
    expect(first?.textContent).toBe('Psalm 1The text of 1PassageNov 23, 2026');
    expect(first?.getAttribute('href')).toBe('#favorites/passage:1');
    expect(second?.textContent).toContain(text.withNote);
  });

  it('renders only the visible rows of 100,000', () => {
    show(100_000);
    const rows = within(list()).getAllByRole('listitem');
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('100000');
    expect(rows[0]?.getAttribute('aria-posinset')).toBe('1');
    expect(screen.getByText(text.kept(100_000)).textContent).toBe('100,000 favorites');
  });

  it('reports which rows are in the page, so that they can be fetched', () => {
    const { range } = show(100_000);
    const [from, to] = range.mock.calls.at(-1) as [number, number];
    expect(from).toBe(0);
    expect(to).toBeGreaterThan(5);
    expect(to).toBeLessThan(60);
  });

  it('has one row in the Tab order, and moves between rows with arrow keys, Home and End', async () => {
    show(20);
    expect(links().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    links()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await focusOn(/^Psalm 2/);
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}');
    await focusOn(/^Psalm 1T/);
    await userEvent.keyboard('{End}');
    await focusOn(/^Psalm 20/);
    await userEvent.keyboard('{Home}');
    await focusOn(/^Psalm 1T/);
    expect(links().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('leaves keys with a modifier to the browser', async () => {
    show(20);
    links()[0]?.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{Control>}{End}{/Control}');
    expect(document.activeElement).toBe(links()[0]);
  });

  it('marks the favorite that is being read', () => {
    show(3, { openId: 'passage:2', reading: <p>reading</p> });
    expect(links().map((link) => link.ariaCurrent ?? link.getAttribute('aria-current'))).toEqual([
      null,
      'true',
      null,
    ]);
    expect(screen.getByText('reading')).toBeTruthy();
  });
});

describe('selecting several favorites', () => {
  it('shows a checkbox in each row, and says how many are selected', async () => {
    const { removeChosen } = show(3);
    await userEvent.click(screen.getByRole('button', { name: text.select }));
    await userEvent.click(screen.getByRole('checkbox', { name: text.selectNamed('Psalm 1') }));
    await userEvent.click(screen.getByRole('checkbox', { name: text.selectNamed('Psalm 3') }));
    expect(screen.getByText(text.chosen(2))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: text.removeChosen }));
    expect(removeChosen).toHaveBeenCalledOnce();
  });

  it('can select all, works by keyboard, and can be ended', async () => {
    const { chooseAll, removeChosen } = show(3);
    await userEvent.click(screen.getByRole('button', { name: text.select }));
    await userEvent.click(screen.getByRole('button', { name: text.selectAll }));
    expect(chooseAll).toHaveBeenCalledOnce();
    // With nothing selected, removing does nothing.
    await userEvent.click(screen.getByRole('button', { name: text.removeChosen }));
    expect(removeChosen).not.toHaveBeenCalled();
    screen.getByRole('checkbox', { name: text.selectNamed('Psalm 1') }).focus();
    await userEvent.keyboard(' {ArrowDown}');
    expect(screen.getByText(text.chosen(1))).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('checkbox', { name: text.selectNamed('Psalm 2') }),
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: text.selectDone }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(links()).toHaveLength(3);
  });
});
