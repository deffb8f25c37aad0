import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchPanel } from '@/components/search/SearchPanel.tsx';
import { messages } from '@/content/en/messages.ts';
import { type ContentItem, lineItem, type SearchContent } from '@/domain/search/content-item.ts';
import { buildIndex, search } from '@/domain/search/search.ts';
import { openFolds } from './open-folds.ts';
import { card, items, line, passage } from './search-items.ts';

const { search: text, card: cardText } = messages;
const over =
  (content: ContentItem[], limit = 9): SearchContent =>
  (query) =>
    search(buildIndex(content), query, limit);

function show(load = vi.fn(async () => over(items)), scripture = true) {
  const panel = (next: () => Promise<SearchContent>) => (
    <SearchPanel load={next} scripture={scripture} helpHref="/library.html#help" />
  );
  const { rerender } = render(panel(load));
  return { load, reload: (next: () => Promise<SearchContent>) => rerender(panel(next)) };
}
const field = () => screen.getByRole('searchbox', { name: text.label });
const status = () => screen.getByRole('status').textContent;
const type = (typed: string) => userEvent.type(field(), typed);
const saidIs = (said: string) => waitFor(() => expect(status()).toBe(said));
/** The things found; the steps within a card are list items, too. */
const results = () =>
  screen.queryAllByRole('listitem').filter((row) => row.parentElement?.tagName === 'UL');
function result(title: string): HTMLElement {
  const found = results().find((row) => within(row).queryByText(title));
  if (!found) throw new Error(`"${title}" was not found.`);
  return found;
}

afterEach(cleanup);

describe('search', () => {
  it('is a landmark with a field that says what it is for', () => {
    show();
    expect(field().closest('search')).not.toBeNull();
    expect(screen.getByText(text.hint)).toBeTruthy();
  });

  it('speaks of no Scripture where that is off', () => {
    show(undefined, false);
    expect(screen.queryByText(text.hint)).toBeNull();
    expect(screen.getByText(text.hintWithoutScripture)).toBeTruthy();
  });

  it('loads what it searches when the user comes to the field, and once', async () => {
    const { load } = show();
    expect(load).not.toHaveBeenCalled();
    await userEvent.click(field());
    await type('rest');
    await saidIs(text.found(3));
    expect(load).toHaveBeenCalledOnce();
  });

  it('shows what is found until the field is empty', async () => {
    show();
    await type('rest');
    await saidIs(text.found(3));
    fireEvent.keyDown(field(), { key: 'Escape', isComposing: true });
    expect(field()).toHaveProperty('value', 'rest');
    await userEvent.keyboard('{Escape}');
    expect(field()).toHaveProperty('value', '');
    expect(results()).toEqual([]);
    await saidIs('');
  });

  it('says of each result what it is', async () => {
    show();
    await type('rest');
    await saidIs(text.found(3));
    expect(within(result('Rest a while')).getByText(text.kinds.practice)).toBeTruthy();
    expect(within(result('Tiredness')).getByText(text.kinds.reason)).toBeTruthy();
    const found = screen.getByRole('heading', { level: 3, name: 'Matthew 11:28' });
    expect(found.closest('summary')?.textContent).toContain(text.kinds.passage);
  });

  it('opens a passage in place, with its reflection', async () => {
    show();
    await type('matt 11');
    await saidIs(text.found(1));
    const row = results()[0] as HTMLElement;
    const details = row.querySelector('details') as HTMLDetailsElement;
    expect(details.open).toBe(false);
    await userEvent.click(screen.getByRole('heading', { name: 'Matthew 11:28' }));
    expect(details.open).toBe(true);
    expect(within(row).getByRole('figure').textContent).toBe(`${passage.text}Matthew 11:28 (BSB)`);
    expect(within(row).getByText(passage.reflection)).toBeTruthy();
  });

  it('opens a card with its safety line, which no other place cuts', async () => {
    show();
    await type('baby');
    await saidIs(text.found(1));
    const row = result('Rest a while');
    openFolds();
    expect(within(row).getByRole('note', { name: cardText.safety }).textContent).toBe(card.safety);
    expect(within(row).getAllByText(/Put baby down/)).toHaveLength(1);
  });

  it('shows a line without a quotation', async () => {
    show();
    await type('chair');
    await saidIs(text.found(1));
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.getByText(text.kinds.line)).toBeTruthy();
  });

  it('shows the sentence in which the word stands', async () => {
    show();
    await type('tired p');
    await saidIs(text.found(1));
    expect(screen.getByText('… Tired people may come.')).toBeTruthy();
  });

  it('has kind words and a way to a person where nothing is found', async () => {
    show();
    await type('zebra');
    await saidIs(text.nothing('zebra'));
    const help = screen.getByRole('link', { name: cardText.help });
    expect(help.getAttribute('href')).toBe('/library.html#help');
    expect(help.getAttribute('target')).toBe('_blank');
  });

  it('says so when it shows only the first', async () => {
    show(vi.fn(async () => over(items, 2)));
    await type('rest');
    await saidIs(text.foundMore(3, 2));
    expect(results()).toHaveLength(2);
  });

  it('says when it cannot be opened, and tries again', async () => {
    const load = vi.fn(async () => over(items));
    load.mockRejectedValue(new Error('gone'));
    show(load);
    await type('res');
    await saidIs(text.failed);
    load.mockImplementation(async () => over(items));
    await type('t');
    await saidIs(text.found(3));
  });

  it('says so and tries again also where a letter comes in the moment of its failing', async () => {
    const opening = Promise.withResolvers<SearchContent>();
    const load = vi.fn(() => opening.promise);
    show(load);
    await type('r');
    opening.promise.catch(() => fireEvent.input(field(), { target: { value: 'rest' } }));
    opening.reject(new Error('gone'));
    await saidIs(text.failed);
    load.mockImplementation(async () => over(items));
    fireEvent.focus(field());
    await saidIs(text.found(3));
  });

  it('shows at once nothing that another choice does not allow', async () => {
    const { reload } = show();
    await type('rest');
    await saidIs(text.found(3));
    reload(async () => over([lineItem({ ...line, reflection: 'Rest is allowed.' })]));
    expect(screen.queryByText('Matthew 11:28')).toBeNull();
    await saidIs(text.found(1));
  });
});
