import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFavorite } from '@/domain/backup/merge-favorite.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import { newOwnPassage } from '@/domain/favorites/own-passage.ts';
import type { Favorite } from '@/domain/records.ts';
import { seenIn } from '@/domain/register.ts';
import { remove, restore } from '@/domain/tombstone.ts';
import { ownPassage } from './arbitraries.ts';

/** The same passage on several devices, in any state. */
const one = ownPassage.map((favorite) => ({ ...favorite, id: 'own:1' }));
const RUNS = { numRuns: 1000 };

const content = { title: '', text: 'Hold on.', reflection: '', theme: '' };
const saved = newOwnPassage(content, '1', 'made', 1, 1);
const noted = (favorite: Favorite, text: string, rev: string, now: number) =>
  writeNote(favorite, text, seenIn(favorite.note), rev, now);
const texts = ({ content: of, note }: Favorite) => [...of.versions, ...note.versions];

describe('one favorite on two devices', () => {
  it('is the same whichever of them is merged into the other', () => {
    fc.assert(
      fc.property(one, one, (a, b) => {
        expect(mergeFavorite(a, b)).toEqual(mergeFavorite(b, a));
      }),
      RUNS,
    );
  });

  it('is the same in whatever order three of them are merged', () => {
    fc.assert(
      fc.property(one, one, one, (a, b, c) => {
        expect(mergeFavorite(mergeFavorite(a, b), c)).toEqual(
          mergeFavorite(a, mergeFavorite(b, c)),
        );
      }),
      RUNS,
    );
  });

  it('stays as it is when it is merged again', () => {
    fc.assert(
      fc.property(one, one, (a, b) => {
        expect(mergeFavorite(a, a)).toEqual(a);
        const both = mergeFavorite(a, b);
        expect(mergeFavorite(both, both)).toEqual(both);
        expect(mergeFavorite(both, b)).toEqual(both);
      }),
      RUNS,
    );
  });

  it('keeps every text that neither has replaced', () => {
    fc.assert(
      fc.property(one, one, (a, b) => {
        const both = mergeFavorite(a, b);
        const kept = texts(both).map(({ value }) => value);
        const gone = (rev: string) =>
          [...both.content.replaced, ...both.note.replaced].some(
            (other) => other.split('.')[0] === rev.split('.')[0],
          );
        for (const { rev, value } of [...texts(a), ...texts(b)]) {
          if (!gone(rev)) expect(kept).toContainEqual(value);
        }
      }),
      RUNS,
    );
  });

  it('is not removed while a text is in it that the removal had not seen', () => {
    fc.assert(
      fc.property(one, one, (a, b) => {
        const removed = { ...a, deletedAt: a.updatedAt };
        const there = { ...b, deletedAt: null };
        const unseen = texts(mergeFavorite(removed, there)).some(
          ({ rev }) => !texts(removed).some((version) => version.rev === rev),
        );
        if (unseen) expect(mergeFavorite(removed, there).deletedAt).toBeNull();
      }),
      RUNS,
    );
  });
});

describe('a removal', () => {
  it('counts when it is the last change and had seen all', () => {
    const here = noted(saved, 'first night', 'p', 2);
    expect(mergeFavorite(here, remove(here, 3)).deletedAt).toBe(3);
  });

  it('does not count when it was brought back later', () => {
    const gone = remove(saved, 3);
    expect(mergeFavorite(gone, restore(gone, 4)).deletedAt).toBeNull();
  });

  it('does not count over a note that it had not seen, even when that is older', () => {
    const merged = mergeFavorite(remove(saved, 9), noted(saved, 'first night', 'p', 2));
    expect(merged.deletedAt).toBeNull();
    expect(merged.note.versions[0]?.value).toBe('first night');
  });

  it('counts when another one had seen that note', () => {
    const here = noted(saved, 'first night', 'p', 2);
    const spared = mergeFavorite(remove(saved, 9), here);
    expect(mergeFavorite(spared, remove(here, 5)).deletedAt).toBe(9);
  });

  it('is past once she has written on what stayed', () => {
    const here = noted(saved, 'first night', 'p', 2);
    const spared = mergeFavorite(remove(saved, 9), here);
    const written = noted(spared, 'second night', 'q', 12);
    expect(mergeFavorite(written, remove(here, 5)).deletedAt).toBeNull();
  });
});
