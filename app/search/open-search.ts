/** All words that may be found. Imported only when someone is about to search. */
import { moreCards, practices, reasons } from 'virtual:content/en/cards';
import type { Entry, Passage } from '@/content/types.ts';
import { cardsFor, mayAppear, type Reading } from '@/domain/content-preferences.ts';
import {
  type ContentItem,
  cardItem,
  lineItem,
  passageItem,
  type SearchContent,
} from '@/domain/search/content-item.ts';
import { prepare, search } from '@/domain/search/search.ts';

/** More than these nobody reads; another word finds fewer. */
const MOST = 40;

/** A search over what may appear under her choice: no Scripture where she switched it off. */
export async function openSearch(choice: Reading): Promise<SearchContent> {
  const passages = choice.scripture
    ? (await allowedOf(await import('virtual:content/en/passages'), choice)).map((passage) =>
        passageItem(passage, choice.edition),
      )
    : (await allowedOf(await import('virtual:content/en/lines'), choice)).map(lineItem);
  const items: ContentItem[] = [
    ...cardsFor(practices, choice).map((card) => cardItem('practice', card)),
    ...cardsFor([...reasons, ...moreCards], choice).map((card) => cardItem('reason', card)),
    ...passages,
  ];
  const prepared = prepare(items);
  return (query) => search(prepared, query, MOST);
}

type Source = {
  entries: readonly Entry[];
  load: (id: string) => Promise<Passage | null>;
};

async function allowedOf({ entries, load }: Source, { situation }: Reading): Promise<Passage[]> {
  const open = entries.filter((entry) => mayAppear(entry, situation));
  const loaded = await Promise.all(open.map(({ id }) => load(id)));
  return loaded.filter((passage) => passage !== null);
}
