import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Settings } from '@/app/settings/Settings.tsx';
import { messages } from '@/content/en/messages.ts';
import { changedAppearance } from '@/domain/settings.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { handleOf, newRecords } from './records.ts';

const { appearance: look, settings: text } = messages;

let records: Repositories;
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const section = async (name: string) => within(await screen.findByRole('region', { name }));

beforeEach(async () => {
  localStorage.clear();
  records = await newRecords();
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

const show = () => render(<Settings records={handleOf(records)} />);

describe('resetting the settings', () => {
  it('can be undone, but for what was changed since', async () => {
    await records.settings.change({ edition: 'WEB', newTabs: 'favorites' }, 1);
    await records.settings.change(changedAppearance({ theme: 'dark', textSize: 'larger' }), 2);
    show();
    await press(look.resetDo);
    await screen.findByText(look.resetDone);
    expect(await records.settings.all()).toMatchObject({ edition: null, newTabs: 'all' });
    // Another page.
    await records.settings.change({ newTabs: 'all', edition: 'KJV' }, 3);
    await records.settings.change(changedAppearance({ textSize: 'large' }), 4);
    await press(look.undo);
    await waitFor(async () => expect((await records.settings.all()).newTabs).toBe('favorites'));
    const { edition, appearance } = await records.settings.all();
    expect(edition).toBe('KJV');
    expect(appearance).toMatchObject({ theme: 'dark', textSize: 'large' });
  });

  it('is not said to be done if it could not be stored', async () => {
    const change = vi.fn(async () => false);
    render(<Settings records={{ ...handleOf(records), change }} />);
    await press(look.resetDo);
    expect(change).toHaveBeenCalledOnce();
    expect(screen.queryByText(look.resetDone)).toBeNull();
  });
});

it('says beside the changed section that it was saved', async () => {
  show();
  const appearance = await section(look.title);
  expect(appearance.getByRole('status').textContent).toBe('');
  await userEvent.click(appearance.getByRole('radio', { name: 'Larger' }));
  await waitFor(() => expect(appearance.getByRole('status').textContent).toBe(text.saved));
  expect((await section(look.reset)).queryByText(text.saved)).toBeNull();
});
