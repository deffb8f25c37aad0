/** What needs a permission is there only with it, and the permission goes when it is switched off. */
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyAppearance } from '@/app/appearance/apply-appearance.ts';
import { Settings } from '@/app/settings/Settings.tsx';
import { messages } from '@/content/en/messages.ts';
import { DEFAULT_APPEARANCE } from '@/domain/appearance.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { handleOf, newRecords } from './records.ts';

const { appearance: text } = messages;
const withSearch = { ...DEFAULT_APPEARANCE, webSearch: true, links: true };

let records: Repositories;
let granted: Set<string>;
let os: string;
/** What the user answers when the browser asks. */
let answer: boolean;

beforeEach(async () => {
  globalThis.requestIdleCallback ??= () => 0;
  localStorage.clear();
  location.hash = '#settings';
  records = await newRecords();
  granted = new Set();
  os = 'linux';
  answer = true;
  type Asked = { permissions: string[] };
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ permissions }: Asked) => permissions.every((name) => granted.has(name)),
    request: async ({ permissions }: Asked) => {
      if (answer) for (const name of permissions) granted.add(name);
      return answer;
    },
    remove: async ({ permissions }: Asked) => {
      for (const name of permissions) granted.delete(name);
      return true;
    },
  });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os }) });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => true);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Gently Led',
    version: '1.2.3',
    optional_permissions: ['notifications', 'search', 'topSites'],
  });
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

const show = () => render(<Settings records={handleOf(records)} />);
const theSwitch = (name: string) => screen.findByRole<HTMLInputElement>('switch', { name });

describe('a search box that comes from another device', () => {
  beforeEach(() => records.settings.change({ appearance: withSearch }, 1));

  it('is off in the settings until the browser allows it, and a press asks for that', async () => {
    show();
    expect((await theSwitch(text.search)).checked).toBe(false);
    await userEvent.click(await theSwitch(text.search));
    await screen.findByText(messages.settings.saved);
    await waitFor(async () => expect((await theSwitch(text.search)).checked).toBe(true));
    expect(granted).toEqual(new Set(['search']));
  });

  it.each([
    ['not shown without the permission', [], false],
    ['shown with it', ['search'], true],
  ])('is %s', (_what, names, isShown) => {
    granted = new Set(names);
    Object.assign(fakeBrowser, { search: granted.has('search') ? {} : undefined });
    applyAppearance(document.documentElement, withSearch, 9);
    expect('webSearch' in document.documentElement.dataset).toBe(isShown);
  });
});

describe('a permission', () => {
  it.each([text.search, text.mostVisited])(
    'that is refused leaves “%s” off, and it is said',
    async (name) => {
      await records.settings.change({ appearance: { ...withSearch, webSearch: false } }, 1);
      answer = false;
      show();
      await userEvent.click(await theSwitch(name));
      await screen.findByText(text.refused);
      expect((await theSwitch(name)).checked).toBe(false);
      const { appearance, mostVisited } = await records.settings.all();
      expect([appearance.webSearch, mostVisited]).toEqual([false, false]);
    },
  );

  it('that the browser does not have is not offered, as on Android', async () => {
    os = 'android';
    await records.settings.change({ appearance: withSearch }, 1);
    const asked = vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo');
    show();
    await theSwitch(text.clock);
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    await act(async () => void (await Promise.all(asked.mock.results.map(({ value }) => value))));
    expect(screen.queryByRole('switch', { name: text.search })).toBeNull();
    expect(screen.queryByRole('switch', { name: text.mostVisited })).toBeNull();
  });

  it('is given back with a reset, and asked for again when that is undone', async () => {
    granted = new Set(['search', 'topSites', 'notifications']);
    await records.settings.change({ appearance: withSearch, mostVisited: true }, 1);
    show();
    await userEvent.click(await screen.findByRole('button', { name: text.resetDo }));
    await waitFor(() => expect(granted).toEqual(new Set(['notifications'])));
    await screen.findByText(messages.settings.saved);
    await userEvent.click(await screen.findByRole('button', { name: text.undo }));
    await waitFor(() => expect(granted.size).toBe(3));
    // The last word about it, so that nothing is still on its way when the test ends.
    await screen.findByText(messages.settings.saved);
    await waitFor(async () => expect((await theSwitch(text.search)).checked).toBe(true));
  });
});
