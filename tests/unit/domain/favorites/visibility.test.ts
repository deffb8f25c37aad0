import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BABIES } from '@/content/types.ts';
import { savedContent } from '@/domain/favorites/favorite.ts';
import {
  asDisplayed,
  type ContentMetadata,
  hiddenReason,
  mayHide,
  NO_METADATA,
  type VisibilityPreferences,
  visibleFavorites,
  visibleKinds,
} from '@/domain/favorites/visibility.ts';
import { FAVORITE_KINDS, type FavoriteKind } from '@/domain/kinds.ts';
import { SITUATION_SETS } from '@/domain/situation.ts';
import { favorite } from '../../../support/favorites.ts';

const saved = (kind: FavoriteKind, text = 'As saved') =>
  favorite({ id: `${kind}:x`, kind, contentId: 'x', content: { text } });
const favorites = FAVORITE_KINDS.map((kind) => saved(kind));
const home: VisibilityPreferences = { scripture: true, situation: [] };
const loss: VisibilityPreferences = { scripture: true, situation: ['loss'] };
const metadata = (change: Partial<ContentMetadata[string]>): ContentMetadata =>
  Object.fromEntries(
    FAVORITE_KINDS.map((kind) => [
      `${kind}:x`,
      { theme: '', for: ['home'], plain: null, ...change },
    ]),
  );
const visible = (preferences: VisibilityPreferences, content: ContentMetadata = metadata({})) =>
  visibleFavorites(favorites, preferences, content).map(({ kind }) => kind);

describe('visible favorites', () => {
  it('are all of them at home', () => {
    expect(visible(home)).toEqual(FAVORITE_KINDS);
  });

  it('are no passages when Scripture is off', () => {
    expect(visible({ ...home, scripture: false })).toEqual(['line', 'practice', 'reason', 'own']);
  });

  it('are only safe content and own passages after a loss', () => {
    expect(visible(loss)).toEqual(['own']);
    expect(visible(loss, metadata({ for: ['home', 'loss'] }))).toEqual(FAVORITE_KINDS);
  });

  it('are also cards for the living baby where another one died', () => {
    const twins: VisibilityPreferences = { scripture: true, situation: ['home', 'loss'] };
    expect(visible(twins)).toEqual(['practice', 'reason', 'own']);
    expect(visible(twins, metadata({ for: ['loss'] }))).toEqual(FAVORITE_KINDS);
    expect(visible(twins, metadata({ for: ['hospital'] }))).toEqual(['own']);
  });

  it('exclude, after a loss, what the content no longer has', () => {
    expect(visible(loss, NO_METADATA)).toEqual(['own']);
  });

  it('name the situation as the reason when Scripture alone would not show them', () => {
    const preferences = { scripture: false, situation: ['loss'] } as const;
    expect(hiddenReason(saved('passage'), preferences, metadata({}))).toBe('situation');
    expect(hiddenReason(saved('passage'), preferences, metadata({ for: ['home', 'loss'] }))).toBe(
      'scripture',
    );
  });

  it('are of all kinds that suit the preferences', () => {
    expect(visibleKinds(home)).toEqual(FAVORITE_KINDS);
    expect(visibleKinds({ ...home, scripture: false })).not.toContain('passage');
  });

  it('are unchanged wherever metadata is not needed', () => {
    const choices = fc.record({
      scripture: fc.boolean(),
      situation: fc.constantFrom(...SITUATION_SETS),
    });
    const content = fc
      .record({ for: fc.subarray([...BABIES]), plain: fc.option(fc.string()) })
      .map(metadata);
    fc.assert(
      fc.property(choices, content, (preferences, known) => {
        const read = visibleFavorites(favorites, preferences, known);
        if (!mayHide(preferences)) expect(read).toEqual(favorites);
        expect(read.at(-1)).toEqual(saved('own'));
      }),
    );
  });
});

describe('the text of a favorite', () => {
  const reason = saved('reason', 'God is near.');
  const plain = metadata({ plain: 'You are not alone.' });

  it('is the plain one when Scripture is off, and the record is unchanged', () => {
    const read = asDisplayed(reason, { ...home, scripture: false }, plain);
    expect(savedContent(read).text).toBe('You are not alone.');
    expect(savedContent(reason).text).toBe('God is near.');
  });

  it('is the saved one when Scripture is on or it does not speak of God', () => {
    expect(asDisplayed(reason, home, plain)).toBe(reason);
    expect(asDisplayed(reason, { ...home, scripture: false }, metadata({}))).toBe(reason);
  });
});
