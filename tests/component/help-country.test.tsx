import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '@/app/library/LibraryPage.tsx';
import { loadView } from '@/app/library/views.ts';
import { messages } from '@/content/en/messages.ts';
import { openChanges } from '@/storage/changes.ts';
import { openReadOnly } from '@/storage/read-only.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { newRecords } from './records.ts';

const { help, nav } = messages;

async function show(open: () => Promise<Repositories>): Promise<void> {
  location.hash = '#help';
  render(<LibraryPage open={open} first={await loadView('help')} />);
}
const select = () => screen.getByRole('combobox', { name: help.country }) as HTMLSelectElement;
const emergency = (number: string) => screen.findByRole('link', { name: `Call ${number}` });

let records: Repositories;

beforeEach(async () => {
  records = await newRecords();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB', 'en']);
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

describe('the country of the helplines', () => {
  it('is guessed from the language of the browser, and called a guess', async () => {
    await show(async () => records);
    await emergency('999');
    expect(screen.getByText(help.guessed)).toBeTruthy();
  });

  it('is none where the language names no country', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en']);
    await show(async () => records);
    await screen.findByText(help.unknownCountry);
    expect(select().value).toBe('ZZ');
  });

  it('is kept once the user has chosen it, and no guess any more', async () => {
    await show(async () => records);
    await emergency('999');
    await userEvent.selectOptions(select(), 'Australia');
    await emergency('000');
    await waitFor(async () => expect((await records.settings.all()).country).toBe('AU'));
    cleanup();
    await show(async () => records);
    await emergency('000');
    expect(screen.queryByText(help.guessed)).toBeNull();
  });

  it('stays "another country" when that is what the user chose', async () => {
    await records.settings.change({ country: 'ZZ' }, 1);
    await show(async () => records);
    await screen.findByText(help.unknownCountry);
    expect(screen.queryByRole('link', { name: 'Call 999' })).toBeNull();
  });

  it('is no guess before it is known what the user chose', async () => {
    await show(() => new Promise(() => undefined));
    expect(select().value).toBe('');
    expect(screen.queryByRole('link', { name: 'Call 999' })).toBeNull();
    await userEvent.selectOptions(select(), 'Australia');
    await emergency('000');
  });

  it('counts for as long as the page lives where nothing can be kept', async () => {
    await show(async () => openRepositories(openReadOnly('unavailable'), openChanges()));
    await emergency('999');
    await userEvent.selectOptions(select(), 'Australia');
    await emergency('000');
    for (const [hash, title] of [
      ['#favorites', nav.favorites],
      ['#help', nav.help],
    ] as const) {
      location.hash = hash;
      dispatchEvent(new Event('hashchange'));
      await screen.findByRole('heading', { level: 1, name: title });
    }
    await emergency('000');
  });
});

describe('the key H in the library', () => {
  it('is named on the way to help', async () => {
    await show(async () => records);
    const link = screen.getByRole('link', { name: nav.help });
    expect(link.getAttribute('aria-keyshortcuts')).toBe('H');
  });
});
