import { builtIn } from 'virtual:content/en/built-in';
import { safeLine } from 'virtual:content/en/safe-line';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPassage } from '@/app/first-paint/new-tab-slots.ts';
import { KEYS } from '@/app/local-storage.ts';
import type { Snapshot } from '@/domain/snapshot.ts';
import firstFrame from '@/entrypoints/new-tab-first-paint.ts';
import { newTab } from '@/modules/first-paint/pages/new-tab.tsx';
import { writeSharedCopy } from '@/storage/shared-copy.ts';
import { english } from '../support/english.ts';
import { tabPassage } from '../support/favorites.ts';

// No app is loaded in these tests.
vi.mock('@/app/first-paint/hydrate-on-interaction.ts', () => ({
  hydrateOnInteraction: () => undefined,
}));

const hideTab = vi.hoisted(() => vi.fn());
vi.mock('@/app/quick-hide/hidden-tab.ts', () => ({ hideTab, staysHidden: () => false }));

let ambienceFails = false;
vi.mock('@/app/new-tab/ambience.ts', async (original) => {
  const { ambienceAt } = await original<typeof import('@/app/new-tab/ambience.ts')>();
  return {
    ambienceAt: (...args: Parameters<typeof ambienceAt>) => {
      if (ambienceFails) throw new RangeError('broken on purpose');
      return ambienceAt(...args);
    },
  };
});
/** Runs the first-paint script on the built page, and waits for the passage. */
async function paint() {
  paintNow();
  return vi.waitFor(() => {
    const passage = readPassage(document.getElementById('app') as HTMLElement);
    if (!passage) throw new Error('Nothing is painted yet.');
    return passage;
  });
}

/** Runs the first-paint script on the built page. */
function paintNow() {
  const root = document.createElement('div');
  root.id = 'app';
  root.innerHTML = newTab(english).html;
  document.body.replaceChildren(root, ' ');
  firstFrame.main();
  return readPassage(root);
}

const store = (passages: object[], language = 'en') =>
  localStorage.setItem(
    KEYS.snapshot,
    JSON.stringify({
      version: 1,
      cacheKey: 'release preferences',
      language,
      rotationInterval: 'day',
      passages,
    } satisfies Record<keyof Snapshot, unknown>),
  );
const onDay = (period: string, id: string) => ({ ...tabPassage({ id, favorite: true }), period });
/** The shared copy of a user who chose something; `localStorage` is empty, as in a private window. */
const share = (snapshot: string) => writeSharedCopy({ snapshot, settings: [] });
const builtInIds = builtIn.map(({ id }) => id);

beforeEach(() => {
  localStorage.clear();
  fakeBrowser.reset();
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(
    Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Berlin]'),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  delete document.documentElement.dataset.welcome;
});

describe('the first frame', () => {
  it('shows the passage that the snapshot has for today', () => {
    store([
      onDay('2026-11-22', 'yesterday'),
      onDay('2026-11-23', 'today'),
      onDay('2026-11-24', 'x'),
    ]);
    expect(paintNow()).toEqual(tabPassage({ id: 'today', favorite: true }));
  });

  it.each([
    ['there is no snapshot', null],
    ['the snapshot is not JSON', '{"version":1,"passages":['],
    ['the snapshot has no passages', '{"version":1,"passages":[]}'],
    ['the snapshot is of another version', '{"version":2,"passages":[{}]}'],
    ['a passage of the snapshot is incomplete', '{"version":1,"passages":[{"id":"psalm-34-18"}]}'],
  ])('shows a built-in passage when %s', async (_name, stored) => {
    if (stored !== null) localStorage.setItem(KEYS.snapshot, stored);
    expect(builtInIds).toContain((await paint()).id);
  });

  it('shows a built-in passage when the snapshot is in another language', async () => {
    store([onDay('2026-11-23', 'today')], 'es');
    expect(builtInIds).toContain((await paint()).id);
  });

  it('shows the passage when what is around it fails', () => {
    ambienceFails = true;
    store([onDay('2026-11-23', 'today')]);
    expect(paintNow()?.id).toBe('today');
    ambienceFails = false;
  });

  it('can be hidden by Escape twice before any app is loaded', () => {
    paint();
    for (let times = 0; times < 2; times++) {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    }
    expect(hideTab).toHaveBeenCalled();
  });

  it('has the words of the language of the page, which the built page does not have', () => {
    expect(newTab(english).html).not.toMatch(/>[^<]*[a-z][^<]*</i);
    paintNow();
    const { nav, newTabTitle } = english.messages;
    expect(document.querySelector('header')?.textContent).toContain(nav.favorites);
    expect(document.title).toBe(newTabTitle);
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('shows a built-in passage when storage is switched off', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(builtInIds).toContain((await paint()).id);
  });

  it('shows a different built-in passage each day, until all were shown', async () => {
    const ids: string[] = [];
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-25']) {
      const now = Temporal.ZonedDateTime.from(`${day}T09:00[Europe/Berlin]`);
      vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(now);
      ids.push((await paint()).id);
    }
    expect(ids.toSorted()).toEqual(builtInIds.toSorted());
  });

  it('never leaves the heart without a state', () => {
    const { favorite: _favorite, ...passage } = onDay('2026-11-23', 'today');
    store([passage]);
    paintNow();
    const heart = document.querySelector('[aria-pressed]');
    expect(heart?.getAttribute('aria-pressed')).toBe('false');
  });

  it('shows the same passage in a private window, a container or after localStorage was cleared', async () => {
    store([onDay('2026-11-23', 'today')]);
    await share(localStorage.getItem(KEYS.snapshot) ?? '');
    localStorage.clear();
    expect(paintNow()).toBeNull();
    expect(await paint()).toEqual(tabPassage({ id: 'today', favorite: true }));
    expect(document.documentElement.dataset.welcome).toBeUndefined();
  });

  it.each([
    ['the shared copy is in another language', () => store([onDay('2026-11-23', 'today')], 'es')],
    ['the shared copy has no passages', () => store([])],
  ])('shows a line that is right for everyone when %s', async (_name, make) => {
    make();
    await share(localStorage.getItem(KEYS.snapshot) ?? '');
    localStorage.clear();
    expect((await paint()).id).toBe(safeLine.id);
  });

  it('shows a line that is right for everyone when the shared copy does not answer', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(
      () => new Promise(() => undefined),
    );
    expect((await paint()).id).toBe(safeLine.id);
  });

  it('has a line without Scripture that is right in every situation', () => {
    const { text, reference, loss, partner, hospital } = safeLine;
    expect([text, reference, loss, partner, hospital]).toEqual(['', '', true, true, true]);
  });
});
