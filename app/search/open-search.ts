/** All words that may be found. Imported only when someone is about to search. */
import type { Passage, PassageMeta } from '@/content/types.ts';
import { cardsFor, isAllowedIn, type TextPreferences } from '@/domain/content-preferences.ts';
import {
  type ContentItem,
  cardItem,
  lineItem,
  passageItem,
  type SearchContent,
} from '@/domain/search/content-item.ts';
import { buildIndex, search } from '@/domain/search/search.ts';
import { loadContent } from '../language/content.ts';

/** More than these nobody reads; another word finds fewer. */
const MOST = 40;

/** A search over what may appear with the user's preferences: no Scripture if it is switched off. */
export async function openSearch(preferences: TextPreferences): Promise<SearchContent> {
  const { practices, reasons } = await loadContent('cards');
  const passages = preferences.scripture
    ? (await allowedOf(await loadContent('passages'), preferences)).map((passage) =>
        passageItem(passage, preferences.edition),
      )
    : (await allowedOf(await loadContent('lines'), preferences)).map(lineItem);
  const items: ContentItem[] = [
    ...cardsFor(practices, preferences).map((card) => cardItem('practice', card)),
    ...cardsFor(reasons, preferences).map((card) => cardItem('reason', card)),
    ...passages,
  ];
  const index = buildIndex(items);
  return (query) => search(index, query, MOST);
}

type Source = {
  entries: readonly PassageMeta[];
  load: (id: string) => Promise<Passage | null>;
};

async function allowedOf(
  { entries, load }: Source,
  { situation }: TextPreferences,
): Promise<Passage[]> {
  const open = entries.filter((entry) => isAllowedIn(entry, situation));
  const loaded = await Promise.all(open.map(({ id }) => load(id)));
  return loaded.filter((passage) => passage !== null);
}
