import type { Card, Passage } from '@/content/types.ts';
import { inEdition } from '../content-preferences.ts';
import { shortForms } from './books.ts';
import { parseReference } from './reference.ts';
import type { Found, SearchItem } from './search.ts';

/** A passage or a line, in the edition to show. */
export type PassageItem = SearchItem & {
  kind: 'passage' | 'line';
  edition: string;
  reflection: string;
  aside: string;
};

/** A practice or a reason, in the words to show. */
export type CardItem = SearchItem & { kind: 'practice' | 'reason'; card: Card };

/** What search finds in the content. */
export type ContentItem = PassageItem | CardItem;

/** Finds content by a query. */
export type SearchContent = (query: string) => Found<ContentItem>;

/** A passage to be found by the words that she will see. */
export function passageItem(passage: Passage, chosen: string | null): PassageItem {
  const { id, reference, reflection, aside, theme } = passage;
  const { text, edition } = inEdition(passage, chosen);
  const book = parseReference(reference)?.book;
  return {
    ...{ kind: 'passage', id, theme, edition, reflection, aside },
    ...{ title: reference, text, more: `${reflection} ${aside}` },
    keywords: book ? shortForms(book) : [],
  };
}

/** A line: it has no reference, and its words are all reflection. */
export function lineItem({ id, reflection, aside, theme }: Passage): PassageItem {
  return {
    ...{ kind: 'line', id, theme, edition: '', reflection, aside },
    ...{ title: '', text: reflection, more: aside, keywords: [] },
  };
}

/** A card, in the words that `cardsFor` has given it. */
export function cardItem(kind: CardItem['kind'], card: Card): CardItem {
  const { id, title, body, safety, leave } = card;
  return {
    ...{ kind, id, title, card, theme: '', keywords: [] },
    ...{ text: body, more: `${safety} ${leave}` },
  };
}
