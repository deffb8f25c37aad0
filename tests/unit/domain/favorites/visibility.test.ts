import { reasons as firstReasons, moreCards } from 'virtual:content/en/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '@/content/types.ts';
import { NO_CONTENT, savedContent } from '@/domain/favorites/favorite.ts';
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
import type { Favorite, FavoriteKind } from '@/domain/records.ts';
import { emptyRegister, registerOf } from '@/domain/register.ts';

const KINDS: FavoriteKind[] = ['passage', 'line', 'practice', 'reason', 'own'];
const saved = (kind: FavoriteKind, text = 'As saved'): Favorite => ({
  ...{ id: `${kind}:x`, kind, contentId: 'x', inRotation: 0, savedAt: 1, updatedAt: 1 },
  content: registerOf({ ...NO_CONTENT, text }, 'content', 1),
  ...{ note: emptyRegister(), deletedAt: null },
});
const favorites = KINDS.map((kind) => saved(kind));
const home: VisibilityPreferences = { scripture: true, situation: 'home' };
const loss: VisibilityPreferences = { scripture: true, situation: 'loss' };
const known = (change: Partial<ContentMetadata[string]>): ContentMetadata =>
  Object.fromEntries(
    KINDS.map((kind) => [`${kind}:x`, { theme: '', loss: false, plain: null, ...change }]),
  );
const shown = (preferences: VisibilityPreferences, content: ContentMetadata = known({})) =>
  visibleFavorites(favorites, preferences, content).map(({ kind }) => kind);

describe('what may be read', () => {
  it('is all of it at home', () => {
    expect(shown(home)).toEqual(KINDS);
  });

  it('is no passage where Scripture is off', () => {
    expect(shown({ ...home, scripture: false })).toEqual(['line', 'practice', 'reason', 'own']);
  });

  it('is what the content marks as safe, and her own words, where her baby died', () => {
    expect(shown(loss)).toEqual(['own']);
    expect(shown(loss, known({ loss: true }))).toEqual(KINDS);
  });

  it('is nothing, where her baby died, that the content no longer has', () => {
    expect(shown(loss, NO_METADATA)).toEqual(['own']);
  });

  it('waits for the reason that lasts: Scripture on again would not show it', () => {
    const preferences = { scripture: false, situation: 'loss' } as const;
    expect(hiddenReason(saved('passage'), preferences, known({}))).toBe('situation');
    expect(hiddenReason(saved('passage'), preferences, known({ loss: true }))).toBe('scripture');
  });

  it('is of every kind but those that are not for her', () => {
    expect(visibleKinds(home)).toEqual(KINDS);
    expect(visibleKinds({ ...home, scripture: false })).not.toContain('passage');
    expect(visibleKinds(loss)).not.toContain('reason');
    const ofLoss = [...firstReasons, ...moreCards].filter((card) => card.for.includes('loss'));
    expect(ofLoss).toEqual([]);
  });

  it('is as it was kept wherever the content need not be asked', () => {
    const choices = fc.record({
      scripture: fc.boolean(),
      situation: fc.constantFrom(...SITUATIONS),
    });
    const content = fc.record({ loss: fc.boolean(), plain: fc.option(fc.string()) }).map(known);
    fc.assert(
      fc.property(choices, content, (preferences, told) => {
        const read = visibleFavorites(favorites, preferences, told);
        if (!mayHide(preferences)) expect(read).toEqual(favorites);
        // Her own words are there, in every situation, as she wrote them.
        expect(read.at(-1)).toEqual(saved('own'));
      }),
    );
  });
});

describe('the words', () => {
  const reason = saved('reason', 'God is near.');
  const plain = known({ plain: 'You are not alone.' });

  it('are the plain ones where Scripture is off, and what is kept stays', () => {
    const read = asDisplayed(reason, { ...home, scripture: false }, plain);
    expect(savedContent(read).text).toBe('You are not alone.');
    expect(savedContent(reason).text).toBe('God is near.');
  });

  it('are those that were saved, with Scripture on or where they speak of no faith', () => {
    expect(asDisplayed(reason, home, plain)).toBe(reason);
    expect(asDisplayed(reason, { ...home, scripture: false }, known({}))).toBe(reason);
  });
});
