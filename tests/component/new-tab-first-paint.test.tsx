import { builtIn } from 'virtual:content/en/built-in';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SNAPSHOT_KEY } from '@/app/derived/snapshot-keys.ts';
import { readPassage } from '@/app/first-paint/new-tab-slots.ts';
import type { Snapshot } from '@/domain/snapshot.ts';
import firstFrame from '@/entrypoints/new-tab-first-paint.ts';
import { newTab } from '@/modules/first-paint/pages/new-tab.tsx';
import { english } from '../support/english.ts';
import { frame } from './records.ts';

// What is pressed here shall not wait for a page that answers.
vi.mock('@/app/first-paint/hydrate-on-interaction.ts', () => ({
  hydrateOnInteraction: () => undefined,
}));

/** The page as it is built, then what the script before the first paint writes into it. */
function paint() {
  const root = document.createElement('div');
  root.id = 'app';
  root.innerHTML = newTab(english).html;
  document.body.replaceChildren(root, ' ');
  firstFrame.main();
  return readPassage(root);
}

const keep = (days: Snapshot['passages'], language = 'en') =>
  localStorage.setItem(
    SNAPSHOT_KEY,
    JSON.stringify({ version: 1, cacheKey: 'release preferences', language, passages: days }),
  );
const onDay = (period: string, id: string) => ({ ...frame({ id, favorite: true }), period });
const builtInIds = builtIn.map(({ id }) => id);

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(
    Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Berlin]'),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('the first frame', () => {
  it('is the passage that the snapshot has for today', () => {
    keep([
      onDay('2026-11-22', 'yesterday'),
      onDay('2026-11-23', 'today'),
      onDay('2026-11-24', 'x'),
    ]);
    expect(paint()).toEqual(frame({ id: 'today', favorite: true }));
  });

  it.each([
    ['there is no snapshot', null],
    ['the snapshot is no JSON', '{"version":1,"passages":['],
    ['the snapshot has no days', '{"version":1,"passages":[]}'],
    ['the snapshot is of another version', '{"version":2,"passages":[{}]}'],
    ['a day of the snapshot is not whole', '{"version":1,"passages":[{"id":"psalm-34-18"}]}'],
  ])('is a built-in passage where %s', (_name, stored) => {
    if (stored !== null) localStorage.setItem(SNAPSHOT_KEY, stored);
    expect(builtInIds).toContain(paint()?.id);
  });

  it('is a built-in passage where the snapshot is in another language', () => {
    keep([onDay('2026-11-23', 'today')], 'es');
    expect(builtInIds).toContain(paint()?.id);
  });

  it('has the words of the language of the page, which the built page does not have', () => {
    expect(newTab(english).html).not.toMatch(/>[^<]*[a-z][^<]*</i);
    paint();
    const { nav, newTabTitle } = english.messages;
    expect(document.querySelector('header')?.textContent).toContain(nav.favorites);
    expect(document.title).toBe(newTabTitle);
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('is a built-in passage where storage is switched off', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    expect(builtInIds).toContain(paint()?.id);
  });

  it('is another built-in passage each day, until all were shown', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-25'];
    const ids = days.map((day) => {
      const now = Temporal.ZonedDateTime.from(`${day}T09:00[Europe/Berlin]`);
      vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(now);
      return paint()?.id;
    });
    expect(ids.toSorted()).toEqual(builtInIds.toSorted());
  });

  it('says of the heart only whether it is pressed', () => {
    const { favorite: _favorite, ...day } = onDay('2026-11-23', 'today');
    localStorage.setItem(
      SNAPSHOT_KEY,
      JSON.stringify({ version: 1, cacheKey: 'a', language: 'en', passages: [day] }),
    );
    paint();
    const heart = document.querySelector('[aria-pressed]');
    expect(heart?.getAttribute('aria-pressed')).toBe('false');
  });
});
