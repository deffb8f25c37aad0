import { reasons as firstReasons, moreCards } from 'virtual:content/en/cards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '@/content/types.ts';
import { keptWords, NO_WORDS } from '@/domain/favorites/favorite.ts';
import {
  asRead,
  type Known,
  kindsToRead,
  mayWait,
  NOTHING_KNOWN,
  type ReadingChoice,
  readable,
  whyItWaits,
} from '@/domain/favorites/visibility.ts';
import type { Favorite, FavoriteKind } from '@/domain/records.ts';
import { emptyRegister, registerOf } from '@/domain/register.ts';

const KINDS: FavoriteKind[] = ['passage', 'line', 'practice', 'reason', 'own'];
const saved = (kind: FavoriteKind, text = 'As saved'): Favorite => ({
  ...{ id: `${kind}:x`, kind, contentId: 'x', rotates: 0, savedAt: 1, updatedAt: 1 },
  words: registerOf({ ...NO_WORDS, text }, 'content', 1),
  ...{ note: emptyRegister(), deletedAt: null },
});
const favorites = KINDS.map((kind) => saved(kind));
const home: ReadingChoice = { scripture: true, situation: 'home' };
const loss: ReadingChoice = { scripture: true, situation: 'loss' };
const known = (change: Partial<Known[string]>): Known =>
  Object.fromEntries(
    KINDS.map((kind) => [`${kind}:x`, { theme: '', loss: false, plain: null, ...change }]),
  );
const shown = (choice: ReadingChoice, content: Known = known({})) =>
  readable(favorites, choice, content).map(({ kind }) => kind);

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
    expect(shown(loss, NOTHING_KNOWN)).toEqual(['own']);
  });

  it('waits for the reason that lasts: Scripture on again would not show it', () => {
    const choice = { scripture: false, situation: 'loss' } as const;
    expect(whyItWaits(saved('passage'), choice, known({}))).toBe('situation');
    expect(whyItWaits(saved('passage'), choice, known({ loss: true }))).toBe('scripture');
  });

  it('is of every kind but those that are not for her', () => {
    expect(kindsToRead(home)).toEqual(KINDS);
    expect(kindsToRead({ ...home, scripture: false })).not.toContain('passage');
    expect(kindsToRead(loss)).not.toContain('reason');
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
      fc.property(choices, content, (choice, told) => {
        const read = readable(favorites, choice, told);
        if (!mayWait(choice)) expect(read).toEqual(favorites);
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
    const read = asRead(reason, { ...home, scripture: false }, plain);
    expect(keptWords(read).text).toBe('You are not alone.');
    expect(keptWords(reason).text).toBe('God is near.');
  });

  it('are those that were saved, with Scripture on or where they speak of no faith', () => {
    expect(asRead(reason, home, plain)).toBe(reason);
    expect(asRead(reason, { ...home, scripture: false }, known({}))).toBe(reason);
  });
});
