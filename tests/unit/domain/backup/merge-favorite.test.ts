import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeBackup } from '@/domain/backup/merge.ts';
import { mergeFavorite, mergeFromFile } from '@/domain/backup/merge-favorite.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import { newOwnPassage } from '@/domain/favorites/own-passage.ts';
import type { Favorite } from '@/domain/records.ts';
import { MAX_REPLACED, MAX_VERSIONS, seenIn } from '@/domain/register.ts';
import { remove, restore } from '@/domain/tombstone.ts';
import { ownPassage } from './arbitraries.ts';
import { ALL_UNDERSTOOD, EMPTY, readable, textOf, withChecksum } from './file.ts';

/** The same passage on several devices, in any state. */
const one = ownPassage.map((favorite) => ({ ...favorite, id: 'own:1' }));
const RUNS = { numRuns: 1000 };

const content = { title: '', text: 'Hold on.', reflection: '', theme: '' };
const saved = newOwnPassage(content, '1', 'made', 1, 1);
const noted = (favorite: Favorite, text: string, rev: string, now: number) =>
  writeNote(favorite, text, seenIn(favorite.note), rev, now);
const texts = ({ content: of, note }: Favorite) => [...of.versions, ...note.versions];

describe('one favorite on two devices', () => {
  it('is the same whichever is merged into the other', () => {
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

  it('is not removed while it has a text that the removal had not seen', () => {
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

  it('does not count when the favorite was brought back later', () => {
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

  it('is over once the user has written on what stayed', () => {
    const here = noted(saved, 'first night', 'p', 2);
    const spared = mergeFavorite(remove(saved, 9), here);
    const written = noted(spared, 'second night', 'q', 12);
    expect(mergeFavorite(written, remove(here, 5)).deletedAt).toBeNull();
  });
});

describe('a file that makes a record larger than any may be', () => {
  const revs = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${name}-${at}`);
  const withReplaced = (name: string, count: number): Favorite => ({
    ...saved,
    note: { versions: [{ rev: `${name}-note`, at: 5, value: name }], replaced: revs(name, count) },
  });
  const withVersions = (name: string, count: number): Favorite => ({
    ...saved,
    note: {
      versions: revs(name, count).map((rev, at) => ({ rev, at, value: rev })),
      replaced: [],
    },
  });

  it.each([
    ['replaced revs', withReplaced('here', MAX_REPLACED), withReplaced('there', 1)],
    ['versions', withVersions('here', MAX_VERSIONS), withVersions('there', 1)],
  ])('leaves what is here: too many %s', async (_what, here, theirs) => {
    const library = { ...EMPTY, favorites: [here] };
    const incoming = (await readable(await textOf({ ...EMPTY, favorites: [theirs] }))).records;
    expect(incoming.favorites).toHaveLength(1);
    const { changes, counts } = mergeBackup(library, incoming);
    expect(changes.favorites).toEqual([]);
    expect(counts.favorites.kept).toBe(1);
    expect(await readable(await textOf(library))).toMatchObject({ notUnderstood: ALL_UNDERSTOOD });
  });

  it('is merged up to the limit, and can be exported and imported again', async () => {
    const merged = mergeFromFile(
      withReplaced('here', MAX_REPLACED / 2),
      withReplaced('there', MAX_REPLACED / 2),
    );
    expect(merged.note.replaced).toHaveLength(MAX_REPLACED);
    const { records } = await readable(await textOf({ ...EMPTY, favorites: [merged] }));
    expect(records.favorites).toEqual([merged]);
  });

  it('is read in linear time where it has one id 20,000 times', async () => {
    const favorites = revs('rev', 20_000).map((rev) => ({
      ...saved,
      note: { versions: [{ rev: 'note', at: 5, value: 'a note' }], replaced: [rev] },
    }));
    const { records } = await readable(await withChecksum(await textOf({ ...EMPTY, favorites })));
    expect(records.favorites.map(({ id }) => id)).toEqual([saved.id]);
    expect(records.favorites[0]?.note.replaced).toHaveLength(20_000);
    expect(await readable(await textOf(records))).toMatchObject({ notUnderstood: ALL_UNDERSTOOD });
  });
});
