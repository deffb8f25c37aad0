import type { FavoriteKind } from '../kinds.ts';
import type { Favorite } from '../records.ts';
import { cutText } from '../text/graphemes.ts';
import { savedContent } from './favorite.ts';
import { type Row, rowOf } from './sort.ts';

/** What a row of the list shows of a favorite. */
export type FavoriteRowData = {
  id: string;
  kind: FavoriteKind;
  /** A reference or a title, or "". */
  title: string;
  /** How its text begins. */
  beginning: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  hasNote: boolean;
};

/** What the list shows of a favorite, and what it sorts by. */
export type ListedFavorite = Row &
  Pick<FavoriteRowData, 'beginning' | 'hasNote'> & { hasTitle: boolean };

/** As much of a text as fits into a row. */
const BEGINNING_LENGTH = 140;

/** What the list keeps of a favorite. */
export function listedFavorite(favorite: Favorite): ListedFavorite {
  const { title, text } = savedContent(favorite);
  return {
    ...rowOf(favorite),
    hasTitle: title !== '',
    beginning: cutText(text, BEGINNING_LENGTH),
    hasNote: favorite.note.versions.some(({ value }) => value !== ''),
  };
}

/** What is shown of it. */
export function rowData({ hasTitle, ...listed }: ListedFavorite): FavoriteRowData {
  const { id, kind, title, beginning, savedAt, hasNote } = listed;
  return { id, kind, title: hasTitle ? title : '', beginning, savedAt, hasNote };
}
