import { favoriteIdOf, type Savable, save } from '@/domain/favorites/favorite.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import {
  newOwnPassage,
  type OwnPassageContent,
  writeOwnPassage,
} from '@/domain/favorites/own-passage.ts';
import type { Favorite } from '@/domain/records.ts';
import { remove, restore } from '@/domain/tombstone.ts';
import type { Database, ReadTransaction } from './database.ts';

/** How many records are read at a time. */
const CHUNK = 1_000;

/** An own passage as a page has written it. */
export type OwnPassageWrite = {
  /** "own:" and a random text. */
  id: string;
  content: OwnPassageContent;
  /** The revs of the content that the page had shown. */
  seen: readonly string[];
  /** Of the page that writes, random. */
  rev: string;
  /** Whether new tabs show it; null: as before. */
  inRotation: 0 | 1 | null;
};

/** Times are milliseconds since 1970. Changes resolve when they are on disk, or reject with a StorageError. */
export type FavoriteRepository = {
  /**
   * Favorites that are not removed, newest first; equally new ones in order of id. Reads no others.
   * @param after the last one of the batch before
   */
  newest(count: number, after?: Favorite): Promise<Favorite[]>;
  /** Removed or not; null if there is none. */
  get(id: string): Promise<Favorite | null>;
  /** All, removed ones too, in order of id, 1,000 at a time. Each chunk is a transaction of its own. */
  chunks(): AsyncIterable<Favorite[]>;
  /** Which of these ids are saved now. */
  savedAmong(ids: readonly string[]): Promise<Set<string>>;
  /** Saves something. What is saved already stays as it is. */
  save(savable: Savable, now: number): Promise<void>;
  /** Removes these, all or none. Those that are removed already stay as they are. */
  remove(ids: readonly string[], now: number): Promise<void>;
  /** Brings removed favorites back as they were, all or none. */
  restore(ids: readonly string[], now: number): Promise<void>;
  /** Those that were removed in the last 30 days, last removed first. */
  removed(): Promise<Favorite[]>;
  /**
   * Writes a note. What another page wrote in the meantime stays beside it.
   * @param seen the revs of the notes that the page had shown
   * @param rev of the page that writes, random
   * @param options ifSaved: a favorite that was removed stays removed. orElse: what is written to
   *   if the favorite is gone
   * @returns the favorite as it is stored now, or null if nothing was written
   * @throws StorageError "failed" even for a note that is too long
   */
  writeNote(
    id: string,
    text: string,
    seen: readonly string[],
    rev: string,
    now: number,
    options?: { ifSaved?: boolean; orElse?: Favorite },
  ): Promise<Favorite | null>;
  /** Saves a new own passage. */
  addOwnPassage(favorite: Favorite): Promise<void>;
  /**
   * Saves an own passage, a new one or one that was changed; as with a note, no text is lost. Saving
   * it twice makes one.
   */
  saveOwnPassage(passage: OwnPassageWrite, now: number): Promise<Favorite>;
  /** Ids of the own passages that appear in new tabs, without removed ones. Reads keys only. */
  rotatingIds(): Promise<string[]>;
  /** Ids of all that are not removed, in order. Reads keys only. */
  savedIds(): Promise<string[]>;
};

export function favoriteRepository(database: Database): FavoriteRepository {
  const readFavorites = <T>(work: (tx: ReadTransaction) => Promise<T>) =>
    database.readTransaction(['favorites'], work);

  /** @param next gives null for a favorite that stays as it is */
  const changeMany = (ids: readonly string[], next: (favorite: Favorite) => Favorite | null) =>
    database.write(['favorites'], async (tx) => {
      const found = await tx.getMany('favorites', ids);
      const changed = found.flatMap((favorite) => (favorite && next(favorite)) ?? []);
      await tx.putMany('favorites', changed);
    });

  return {
    newest: (count, after) =>
      readFavorites(async (tx) => {
        const place = after ? { value: after.savedAt, key: after.id } : null;
        const keys = await tx.lastKeysBy('bySavedAt', count, place, removedIds(tx));
        return (await tx.getMany('favorites', keys)).filter((favorite) => favorite !== undefined);
      }),
    get: async (id) => (await database.read('favorites', id)) ?? null,
    async *chunks() {
      let last: string | null = null;
      for (;;) {
        const chunk: Favorite[] = await readFavorites((tx) => tx.after('favorites', last, CHUNK));
        if (chunk.length > 0) yield chunk;
        if (chunk.length < CHUNK) return;
        last = chunk.at(-1)?.id ?? null;
      }
    },
    savedAmong: (ids) =>
      readFavorites(async (tx) => {
        const found = await tx.getMany('favorites', ids);
        const saved = found.filter((favorite) => favorite?.deletedAt === null);
        return new Set(saved.flatMap((favorite) => favorite?.id ?? []));
      }),

    save: (savable, now) =>
      database.write(['favorites'], async (tx) => {
        const before = await tx.get('favorites', favoriteIdOf(savable));
        if (before?.deletedAt !== null) await tx.put('favorites', save(savable, before, now));
      }),
    remove: (ids, now) =>
      changeMany(ids, (favorite) => (favorite.deletedAt === null ? remove(favorite, now) : null)),
    restore: (ids, now) =>
      changeMany(ids, (favorite) => (favorite.deletedAt === null ? null : restore(favorite, now))),
    removed: () => readFavorites(async (tx) => (await tx.allBy('byDeletedAt')).reverse()),
    writeNote: (id, text, seen, rev, now, { ifSaved = false, orElse } = {}) =>
      database.write(['favorites'], async (tx) => {
        const favorite = (await tx.get('favorites', id)) ?? orElse;
        if (!favorite || (ifSaved && favorite.deletedAt !== null)) return null;
        const written = writeNote(favorite, text, seen, rev, now);
        await tx.put('favorites', written);
        return written;
      }),
    addOwnPassage: (favorite) =>
      database.write(['favorites'], (tx) => tx.put('favorites', favorite)),
    saveOwnPassage: ({ id, content, seen, rev, inRotation }, now) =>
      database.write(['favorites'], async (tx) => {
        const before = await tx.get('favorites', id);
        const written = before
          ? writeOwnPassage(before, content, seen, rev, now)
          : newOwnPassage(content, id.replace('own:', ''), rev, 0, now);
        const saved = { ...written, inRotation: inRotation ?? written.inRotation };
        await tx.put('favorites', saved);
        return saved;
      }),

    rotatingIds: () =>
      readFavorites(async (tx) => {
        const removed = await removedIds(tx);
        return (await tx.keysBy('byInRotation', { from: 1 })).filter((id) => !removed.has(id));
      }),
    savedIds: () => readFavorites(savedIds),
  };
}

async function removedIds(tx: ReadTransaction): Promise<Set<string>> {
  return new Set(await tx.keysBy('byDeletedAt'));
}

async function savedIds(tx: ReadTransaction): Promise<string[]> {
  const removed = await removedIds(tx);
  return (await tx.keys('favorites')).filter((id) => !removed.has(id));
}
