/**
 * All favorites as the list shows them: found, filtered and in order. Holds of each only what that
 * takes, as there may be very many. Runs in a worker, or in the page where there is none.
 */
import type { FavoriteRowData } from '@/components/favorites/FavoriteRow.tsx';
import type { ListQuery } from '@/components/favorites/FavoriteTools.tsx';
import { savedContent } from '@/domain/favorites/favorite.ts';
import { type Findable, findable, findFavorites } from '@/domain/favorites/search-favorites.ts';
import { type Row, rowOf, type Sort, sortRows } from '@/domain/favorites/sort.ts';
import {
  type ContentMetadata,
  type HiddenCounts,
  hiddenReason,
  mayHide,
  NO_METADATA,
  NONE_HIDDEN,
  type VisibilityPreferences,
  withPlainText,
} from '@/domain/favorites/visibility.ts';
import { isCardKind } from '@/domain/kinds.ts';
import type { Favorite } from '@/domain/records.ts';

/** What is asked of the shelf. */
export type FavoriteQuery = ListQuery & VisibilityPreferences;

export type FavoriteResult = {
  /** How many fit what was asked. */
  total: number;
  /** How many there are, without those that wait. */
  kept: number;
  /** How many wait. */
  waiting: HiddenCounts;
  /** How many a new tab could show. */
  forTabs: number;
};

type EntryWords = Row & Findable & { beginning: string; titled: boolean; hasNote: boolean };

type Entry = EntryWords & {
  /** The same in the words that are read with Scripture off, where these are others; else null. */
  plain: EntryWords | null;
};

/** What fits into a row. */
const BEGINNING = 140;

export type FavoriteIndex = ReturnType<typeof createFavoriteIndex>;

/**
 * An empty shelf.
 * @param language of titles, for their order
 */
export function createFavoriteIndex(language: string) {
  const collator = new Intl.Collator(language, { numeric: true });
  let entries = new Map<string, Entry>();
  let known: ContentMetadata = NO_METADATA;
  let ordered: Partial<Record<Sort, Entry[]>> = {};
  let found: readonly EntryWords[] = [];

  const add = (favorite: Favorite) => {
    if (favorite.deletedAt === null) entries.set(favorite.id, entryOf(favorite, known));
    else entries.delete(favorite.id);
  };
  const changed = () => {
    ordered = {};
  };

  return {
    /** What the content says of what is added from now on, and whether that may be read. */
    setKnown(content: ContentMetadata): void {
      known = content;
    },
    /** Takes everything out. */
    empty(): void {
      entries = new Map();
      changed();
    },
    /** Adds favorites, but none that is there already: what `put` brought is newer. */
    fill(favorites: readonly Favorite[]): void {
      for (const favorite of favorites) if (!entries.has(favorite.id)) add(favorite);
      changed();
    },
    /** Adds favorites or brings them up to date; those that were removed go. */
    put(favorites: readonly Favorite[], gone: readonly string[] = []): void {
      for (const favorite of favorites) add(favorite);
      for (const id of gone) entries.delete(id);
      changed();
    },
    ask({ query, kind, theme, sort, ...preferences }: FavoriteQuery): FavoriteResult {
      ordered[sort] ??= sortRows([...entries.values()], sort, collator);
      const { open, waiting } = opened(ordered[sort], preferences, known);
      const fitting = open.filter(
        (entry) =>
          (kind === '' || entry.kind === kind) &&
          (theme === '' || (entry.theme || known[entry.id]?.theme) === theme),
      );
      found =
        query.trim() === ''
          ? fitting
          : findFavorites(fitting, query)
              .flatMap((id) => entries.get(id) ?? [])
              .map((entry) => entryAsRead(entry, preferences));
      const forTabs = open.filter(({ kind }) => !isCardKind(kind)).length;
      return {
        total: found.length,
        kept: open.length,
        waiting,
        forTabs,
      };
    },
    /** Rows of the last answer, from and to, both included. */
    rows: (from: number, to: number): FavoriteRowData[] =>
      found.slice(from, to + 1).map(({ id, kind, title, titled, beginning, savedAt, hasNote }) => ({
        ...{ id, kind, beginning, savedAt, hasNote },
        title: titled ? title : '',
      })),
    /** Ids of the last answer, in order. */
    ids: (): string[] => found.map(({ id }) => id),
    /** Where a favorite stands in the last answer; -1 where it does not. */
    indexOf: (id: string): number => found.findIndex((entry) => entry.id === id),
  };
}

/** Those that may be read, as they are read, and how many wait. */
function opened(
  entries: readonly Entry[],
  preferences: VisibilityPreferences,
  known: ContentMetadata,
): { open: readonly EntryWords[]; waiting: HiddenCounts } {
  if (!mayHide(preferences)) return { open: entries, waiting: NONE_HIDDEN };
  const waiting = { ...NONE_HIDDEN };
  const open: EntryWords[] = [];
  for (const entry of entries) {
    const why = hiddenReason(entry, preferences, known);
    if (why) waiting[why] += 1;
    else open.push(entryAsRead(entry, preferences));
  }
  return { open, waiting };
}

function entryAsRead(entry: Entry, { scripture }: VisibilityPreferences): EntryWords {
  return scripture ? entry : (entry.plain ?? entry);
}

function entryOf(favorite: Favorite, known: ContentMetadata): Entry {
  const plain = withPlainText(favorite, known);
  return { ...wordsOf(favorite), plain: plain && wordsOf(plain) };
}

function wordsOf(favorite: Favorite): EntryWords {
  return { ...findable(favorite), ...rowOf(favorite), ...wordsOfRow(favorite) };
}

/** A favorite as its row in the list, before the shelf is there. */
export function toRowData(favorite: Favorite): FavoriteRowData {
  const { id, kind, savedAt } = favorite;
  const { beginning, hasNote } = wordsOfRow(favorite);
  return { id, kind, savedAt, title: savedContent(favorite).title, beginning, hasNote };
}

function wordsOfRow(favorite: Favorite) {
  const { title, text } = savedContent(favorite);
  return {
    titled: title !== '',
    beginning: text.slice(0, BEGINNING),
    hasNote: favorite.note.versions.some(({ value }) => value !== ''),
  };
}
