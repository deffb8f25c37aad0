import * as cards from 'virtual:content/en/cards';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LibraryPage } from '@/app/library/LibraryPage.tsx';
import { Popup } from '@/app/popup/Popup.tsx';
import { messages } from '@/content/en/messages.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { newRecords } from './records.ts';

const { practices, reasons } = cards;
const { search: text, nav, card: cardText } = messages;
const now = Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Berlin]');
const skin = practices.find(({ id }) => id === 'skin-to-skin');
let records: Repositories;

const open = async () => records;
async function showPopup() {
  render(<Popup open={open} cards={cards} now={now} />);
  await userEvent.click(screen.getByRole('button', { name: nav.search }));
}
function showLibrary() {
  location.hash = '#search';
  render(<LibraryPage open={open} />);
}
const type = async (typed: string) =>
  userEvent.type(await screen.findByRole('searchbox', { name: text.label }), typed);
const said = (words: string | RegExp) => screen.findByText(words, { selector: '[role="status"]' });
const main = () => within(screen.getByRole('main'));

beforeEach(async () => {
  records = await newRecords();
});
afterEach(() => {
  cleanup();
  records.close();
  location.hash = '';
});

describe('search in the popup', () => {
  it('opens with the focus, in the place of the tabs, and gives both back', async () => {
    await showPopup();
    const field = await screen.findByRole('searchbox', { name: text.label });
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('skin-to-skin');
    await said(text.found(1));
    expect(screen.queryByRole('tablist')).toBeNull();
    // Once to empty the field, and once to close it.
    await userEvent.keyboard('{Escape}{Escape}');
    await screen.findByRole('tablist');
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: nav.search }));
  });

  it('opens skin-to-skin with its safety line', async () => {
    await showPopup();
    await type('skin-to-skin');
    await said(text.found(1));
    const heading = main().getByRole('heading', { level: 3, name: skin?.title ?? '' });
    await userEvent.click(heading);
    const found = heading.closest('details') as HTMLDetailsElement;
    expect(within(found).getByRole('note', { name: cardText.safety }).textContent).toBe(
      skin?.safety,
    );
  });

  it('has with a reason the way to help, in a tab of its own', async () => {
    await showPopup();
    const [reason] = reasons;
    await type(reason?.title ?? '');
    await said(text.found(1));
    await userEvent.click(main().getByRole('heading', { level: 3, name: reason?.title ?? '' }));
    const help = main().getByRole('link', { name: cardText.help });
    expect(help.getAttribute('href')).toBe('/library.html#help');
    expect(help.getAttribute('target')).toBe('_blank');
  });

  it('finds nothing that assumes a living baby when the user’s died', async () => {
    await records.settings.change({ situation: ['loss'] }, 1);
    await showPopup();
    await type('skin');
    await waitFor(() => expect(screen.queryByText(skin?.title ?? '')).toBeNull());
    await said(/found/);
    expect(main().queryByRole('heading', { name: skin?.title ?? '' })).toBeNull();
  });
});

describe('search in the library', () => {
  it('is a view of its own and finds a passage by its reference', async () => {
    showLibrary();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(nav.search);
    await type('Ps 34:18');
    await said(text.found(1));
    expect(main().getByRole('heading', { level: 3, name: 'Psalm 34:18' })).toBeTruthy();
  });

  it('finds no passage while Scripture is off', async () => {
    await records.settings.change({ scripture: false }, 1);
    showLibrary();
    await type('Ps 34:18');
    await said(text.nothing('Ps 34:18'));
    const help = main().getByRole('link', { name: cardText.help });
    expect(help.getAttribute('href')).toBe('#help');
  });

  it('follows the user’s choice when another page changes it', async () => {
    showLibrary();
    await type('isa 66');
    await said(/found/);
    expect(main().getByRole('heading', { level: 3, name: 'Isaiah 66:13' })).toBeTruthy();
    await records.settings.change({ scripture: false }, 1);
    await said(text.nothing('isa 66'));
    expect(main().queryByText('Isaiah 66:13')).toBeNull();
  });
});
