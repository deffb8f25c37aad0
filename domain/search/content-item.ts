import type { Card, Passage } from '@/content/types.ts';
import { inEdition } from '../content-preferences.ts';
import type { CardKind, PassageKind } from '../kinds.ts';
import { shortForms } from './books.ts';
import { parseReference } from './reference.ts';
import type { Found, SearchItem } from './search.ts';

/** A passage or a line, with the text to show. */
export type PassageItem = SearchItem & {
  kind: PassageKind;
  edition: string;
  reflection: string;
  aside: string;
};

/** A practice or a reason, with the text to show. */
export type CardItem = SearchItem & { kind: CardKind; card: Card };

export type ContentItem = PassageItem | CardItem;

export type SearchContent = (query: string) => Found<ContentItem>;

/**
 * A passage to search for, in the text that will be shown.
 * @param preferred short name of an edition, or null
 */
export function passageItem(passage: Passage, preferred: string | null): PassageItem {
  const { id, reference, reflection, aside, theme } = passage;
  const { text, edition } = inEdition(passage, preferred);
  const book = parseReference(reference)?.book;
  return {
    ...{ kind: 'passage', id, theme, edition, reflection, aside },
    ...{ title: reference, text, more: `${reflection} ${aside}` },
    keywords: book ? shortForms(book) : [],
  };
}

/** A line to search for: its text is its reflection. */
export function lineItem({ id, reflection, aside, theme }: Passage): PassageItem {
  return {
    ...{ kind: 'line', id, theme, edition: '', reflection, aside },
    ...{ title: '', text: reflection, more: aside, keywords: [] },
  };
}

/** A card to search for, as `cardsFor` returns it. */
export function cardItem(kind: CardItem['kind'], card: Card): CardItem {
  const { id, title, body, safety, leave } = card;
  return {
    ...{ kind, id, title, card, theme: '', keywords: [] },
    ...{ text: body, more: `${safety} ${leave}` },
  };
}
