import { entries as lines } from 'virtual:content/en/lines';
import { entries as passages } from 'virtual:content/en/passages';
import { describe, expect, it } from 'vitest';
import { type CatalogFavorites, loadCatalog } from '@/app/passages/catalog.ts';
import type { PassageMeta } from '@/content/types.ts';
import type { ContentPreferences } from '@/domain/content-preferences.ts';
import type { ContentKind } from '@/domain/kinds.ts';
import type { Favorite } from '@/domain/records.ts';
import { DEFAULT_SETTINGS } from '@/domain/settings.ts';
import type { SituationSet } from '@/domain/situation.ts';
import { favorite } from '../../support/favorites.ts';

const DAY = '2026-11-23';
const NIGHT = '2026-11-23 night';

const first = (among: readonly PassageMeta[], fits: (entry: PassageMeta) => boolean): string => {
  const found = among.find(fits);
  if (!found) throw new Error('The content has none.');
  return found.id;
};
const byDayOnly = first(passages, ({ day, night }) => day && !night);
const alsoByNight = first(passages, ({ night }) => night);
const notAfterLoss = first(passages, ({ loss }) => !loss);
const line = first(lines, ({ day }) => day);

const own = favorite({
  ...{ id: 'own:one', kind: 'own', inRotation: 1 },
  content: { title: 'My mother', text: 'You are loved.', reflection: 'She said so.' },
});
const saved = (kind: ContentKind, contentId: string) => favorite({ kind, contentId });

/** The favorites as a catalog reads them. */
const favorites = (...all: Favorite[]): CatalogFavorites => {
  const present = all.filter(({ deletedAt }) => deletedAt === null);
  return {
    get: async (id) => all.find((one) => one.id === id) ?? null,
    rotatingIds: async () =>
      present.filter(({ inRotation }) => inRotation === 1).map(({ id }) => id),
    savedIds: async () => present.map(({ id }) => id),
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
    ['in every situation', DAY, preferences({ situation: ['loss'] })],
  ])('includes an own passage %s', async (_when, period, chosen) => {
    const ids = (await loadCatalog(chosen, favorites(own))).eligible(period);
    expect(ids).toContain('own:one');
    expect(ids.length).toBeGreaterThan(1);
  });

  it('excludes own passages that are not in rotation, or removed', async () => {
    const quiet = { ...own, id: 'own:quiet', inRotation: 0 as const };
    const removed = { ...own, id: 'own:removed', deletedAt: 2 };
    for (const chosen of [preferences(), onlyFavorites()]) {
      const catalog = await loadCatalog(chosen, favorites(own, quiet, removed));
      expect(catalog.eligible(DAY)).toContain('own:one');
      expect(catalog.eligible(DAY)).not.toContain('own:quiet');
      expect(catalog.eligible(DAY)).not.toContain('own:removed');
      expect(await catalog.passage('own:removed')).toBeNull();
    }
  });

  it('is the same array for all days or nights, so that it is computed once', async () => {
    const catalog = await loadCatalog(preferences(), favorites());
    expect(catalog.eligible('2026-11-24')).toBe(catalog.eligible(DAY));
    expect(catalog.eligible('2026-11-24 night')).toBe(catalog.eligible(NIGHT));
  });
});

describe('an own passage on a new tab', () => {
  it('has the text that the user wrote', async () => {
    const catalog = await loadCatalog(preferences(), favorites(own));
    expect(await catalog.passage('own:one')).toEqual({
      ...{ id: 'own:one', reference: 'My mother', text: 'You are loved.', edition: '' },
      ...{ reflection: 'She said so.', aside: '', favorite: true },
    });
  });
});

describe('a new tab with only favorites', () => {
  const ids = async (period: string, chosen: ContentPreferences, ...all: Favorite[]) =>
    (await loadCatalog(chosen, favorites(...all))).eligible(period);

  it('has saved passages and lines, and own passages', async () => {
    const all = [saved('passage', byDayOnly), saved('line', line), own];
    expect([...(await ids(DAY, onlyFavorites(), ...all))].toSorted()).toEqual(
      [byDayOnly, line, 'own:one'].toSorted(),
    );
  });

  it('has no passage with Scripture off', async () => {
    const all = [saved('passage', byDayOnly), saved('line', line)];
    expect(await ids(DAY, onlyFavorites({ scripture: false }), ...all)).toEqual([line]);
  });

  it('has no cards', async () => {
    const practice = saved('practice', 'skin-to-skin');
    expect(await ids(DAY, onlyFavorites(), practice, own)).toEqual(['own:one']);
  });

  it('has only what suits the night at night', async () => {
    const all = [saved('passage', byDayOnly), saved('passage', alsoByNight)];
    expect(await ids(NIGHT, onlyFavorites(), ...all)).toEqual([alsoByNight]);
  });

  it('has everything that suits the night if no favorite does', async () => {
    const atNight = await ids(NIGHT, onlyFavorites(), saved('passage', byDayOnly));
    expect(atNight).toEqual(await ids(NIGHT, preferences()));
    expect(await ids(DAY, onlyFavorites(), saved('passage', byDayOnly))).toEqual([byDayOnly]);
  });

  it('has nothing that does not fit the situation', async () => {
    const all = [saved('passage', notAfterLoss), own];
    expect(await ids(DAY, onlyFavorites({ situation: ['loss'] }), ...all)).toEqual(['own:one']);
  });

  it('has everything if no favorite may ever show', async () => {
    const loss = { situation: ['loss'] } as const;
    const some = await ids(DAY, onlyFavorites(loss), saved('passage', notAfterLoss));
    expect(some).toEqual(await ids(DAY, preferences(loss)));
    expect(await ids(DAY, onlyFavorites())).toEqual(await ids(DAY, preferences()));
  });

  describe('with a favorite that the content no longer has', () => {
    const gone = favorite({
      ...{ kind: 'line', contentId: 'gone' },
      content: { title: '', text: 'Be gentle with yourself.' },
    });

    it('shows it as it was saved, at every hour', async () => {
      expect(await ids(DAY, onlyFavorites(), gone)).toEqual(['line:gone']);
      expect(await ids(NIGHT, onlyFavorites(), gone)).toEqual(['line:gone']);
      const catalog = await loadCatalog(onlyFavorites(), favorites(gone));
      // The text of a line is its reflection.
      expect(await catalog.passage('line:gone')).toMatchObject({
        ...{ text: '', reference: '', reflection: 'Be gentle with yourself.', favorite: true },
      });
    });

    it.each<[SituationSet]>([[['hospital']], [['loss']], [['home', 'partner']]])(
      'does not show it in the situation %o, as nobody can tell whether it fits',
      async (situation) => {
        expect(await ids(DAY, onlyFavorites({ situation }), gone, own)).toEqual(['own:one']);
      },
    );
  });
});
