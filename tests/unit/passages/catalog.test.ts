import { entries as lines } from 'virtual:content/en/lines';
import { entries as passages } from 'virtual:content/en/passages';
import { describe, expect, it } from 'vitest';
import { type CatalogFavorites, loadCatalog } from '@/app/passages/catalog.ts';
import type { PassageMeta } from '@/content/types.ts';
import type { ContentPreferences } from '@/domain/content-preferences.ts';
import { NO_CONTENT } from '@/domain/favorites/favorite.ts';
import { newOwnPassage } from '@/domain/favorites/own-passage.ts';
import type { Favorite } from '@/domain/records.ts';
import { registerOf } from '@/domain/register.ts';
import { DEFAULT_SETTINGS } from '@/domain/settings.ts';

const DAY = '2026-11-23';
const NIGHT = '2026-11-23 night';

const first = (among: readonly PassageMeta[], fits: (entry: PassageMeta) => boolean): string => {
  const found = among.find(fits);
  if (!found) throw new Error('The content has none of these.');
  return found.id;
};
const byDayOnly = first(passages, ({ day, night }) => day && !night);
const alsoByNight = first(passages, ({ night }) => night);
const notAfterLoss = first(passages, ({ loss }) => !loss);
const line = first(lines, ({ day }) => day);

const words = { title: 'My mother', text: 'You are loved.', reflection: 'She said so.', theme: '' };
const own = newOwnPassage(words, 'one', 'rev', 1, 1);
const saved = (id: string, change: Partial<Favorite> = {}): Favorite => ({
  ...own,
  ...{ id, kind: id.startsWith('line:') ? 'line' : 'passage', contentId: id, inRotation: 0 },
  ...change,
});

/** Her favorites, as a catalog asks for them. */
const favorites = (...all: Favorite[]): CatalogFavorites => {
  const kept = all.filter(({ deletedAt }) => deletedAt === null);
  return {
    get: async (id) => all.find((favorite) => favorite.id === id) ?? null,
    rotatingIds: async () => kept.filter(({ inRotation }) => inRotation === 1).map(({ id }) => id),
    savedIds: async () => kept.map(({ id }) => id),
  };
};
const preferences = (change: Partial<ContentPreferences> = {}): ContentPreferences => ({
  ...DEFAULT_SETTINGS,
  ...change,
});
const onlyFavorites = (change: Partial<ContentPreferences> = {}) =>
  preferences({ newTabs: 'favorites', ...change });

describe('what a new tab may show', () => {
  it.each([
    ['by day', DAY, preferences()],
    ['by night', NIGHT, preferences()],
    ['with Scripture off', DAY, preferences({ scripture: false })],
    ['in every situation', DAY, preferences({ situation: 'loss' })],
  ])('has her own passage beside the others %s', async (_when, period, chosen) => {
    const ids = (await loadCatalog(chosen, favorites(own))).eligible(period);
    expect(ids).toContain('own:one');
    expect(ids.length).toBeGreaterThan(1);
  });

  it('has none of her own that she does not want there, or has removed', async () => {
    const quiet = newOwnPassage(words, 'quiet', 'rev', 0, 1);
    const removed = { ...newOwnPassage(words, 'removed', 'rev', 1, 1), deletedAt: 2 };
    for (const chosen of [preferences(), onlyFavorites()]) {
      const catalog = await loadCatalog(chosen, favorites(own, quiet, removed));
      expect(catalog.eligible(DAY)).toContain('own:one');
      expect(catalog.eligible(DAY)).not.toContain('own:quiet');
      expect(catalog.eligible(DAY)).not.toContain('own:removed');
      expect(await catalog.passage('own:removed')).toBeNull();
    }
  });

  it('is the same array for the same hours, so that very many are gone through once', async () => {
    const catalog = await loadCatalog(preferences(), favorites());
    expect(catalog.eligible('2026-11-24')).toBe(catalog.eligible(DAY));
    expect(catalog.eligible('2026-11-24 night')).toBe(catalog.eligible(NIGHT));
  });
});

describe('her own words on a new tab', () => {
  it('stand as she wrote them', async () => {
    const catalog = await loadCatalog(preferences(), favorites(own));
    expect(await catalog.passage('own:one')).toEqual({
      ...{ id: 'own:one', reference: 'My mother', text: 'You are loved.', edition: '' },
      ...{ reflection: 'She said so.', aside: '', favorite: true },
    });
  });
});

describe('a new tab with only her favorites', () => {
  const ids = async (period: string, chosen: ContentPreferences, ...all: Favorite[]) =>
    (await loadCatalog(chosen, favorites(...all))).eligible(period);

  it('has passages and lines that she saved, and her own', async () => {
    const all = [saved(`passage:${byDayOnly}`), saved(`line:${line}`), own];
    expect([...(await ids(DAY, onlyFavorites(), ...all))].toSorted()).toEqual(
      [byDayOnly, line, 'own:one'].toSorted(),
    );
  });

  it('has no passage with Scripture off', async () => {
    const all = [saved(`passage:${byDayOnly}`), saved(`line:${line}`)];
    expect(await ids(DAY, onlyFavorites({ scripture: false }), ...all)).toEqual([line]);
  });

  it('has no practice and no reason', async () => {
    const practice = saved('practice:skin-to-skin', { kind: 'practice' });
    expect(await ids(DAY, onlyFavorites(), practice, own)).toEqual(['own:one']);
  });

  it('keeps what is not for the night from the night', async () => {
    const all = [saved(`passage:${byDayOnly}`), saved(`passage:${alsoByNight}`)];
    expect(await ids(NIGHT, onlyFavorites(), ...all)).toEqual([alsoByNight]);
  });

  it('shows all that suits the night where nothing she saved does', async () => {
    const atNight = await ids(NIGHT, onlyFavorites(), saved(`passage:${byDayOnly}`));
    expect(atNight).toEqual(await ids(NIGHT, preferences()));
    expect(await ids(DAY, onlyFavorites(), saved(`passage:${byDayOnly}`))).toEqual([byDayOnly]);
  });

  it('keeps what does not fit her situation away', async () => {
    const all = [saved(`passage:${notAfterLoss}`), own];
    expect(await ids(DAY, onlyFavorites({ situation: 'loss' }), ...all)).toEqual(['own:one']);
  });

  it('has everything where nothing that she saved may ever show', async () => {
    const loss = { situation: 'loss' } as const;
    const some = await ids(DAY, onlyFavorites(loss), saved(`passage:${notAfterLoss}`));
    expect(some).toEqual(await ids(DAY, preferences(loss)));
    expect(await ids(DAY, onlyFavorites())).toEqual(await ids(DAY, preferences()));
  });

  describe('of words that the content no longer has', () => {
    const kept = { ...NO_CONTENT, text: 'Be gentle with yourself.' };
    const gone = saved('line:gone', { content: registerOf(kept, 'content', 1) });

    it('shows them as they were kept, at every hour', async () => {
      expect(await ids(DAY, onlyFavorites(), gone)).toEqual(['line:gone']);
      expect(await ids(NIGHT, onlyFavorites(), gone)).toEqual(['line:gone']);
      const catalog = await loadCatalog(onlyFavorites(), favorites(gone));
      // A line is all reflection.
      expect(await catalog.passage('line:gone')).toMatchObject({
        ...{ text: '', reference: '', reflection: 'Be gentle with yourself.', favorite: true },
      });
    });

    it.each(['hospital', 'loss', 'partner'] as const)(
      'shows none of them with "%s": nobody can say whether they fit',
      async (situation) => {
        expect(await ids(DAY, onlyFavorites({ situation }), gone, own)).toEqual(['own:one']);
      },
    );
  });
});
