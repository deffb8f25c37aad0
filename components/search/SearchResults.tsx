import type { ContentItem } from '@/domain/search/content-item.ts';
import { snippet } from '@/domain/search/snippet.ts';
import { CardBody } from '../cards/CardView.tsx';
import { useMessages } from '../messages.ts';
import { Scripture } from '../scripture/Scripture.tsx';
import { PassageResult } from './PassageResult.tsx';
import style from './SearchResults.module.css';

type Props = {
  query: string;
  items: readonly ContentItem[];
  /** Within this page, or in a tab of its own. */
  helpHref: string;
};

/** What was found: each opens in place. Where nothing was, the way to a person. */
export function SearchResults({ query, items, helpHref }: Props) {
  const { search } = useMessages();
  if (items.length === 0) return <HelpLink href={helpHref} />;
  return (
    <>
      <h2 class="visually-hidden">{search.results}</h2>
      <ul class={style.list}>
        {items.map((item) => (
          <li key={`${item.kind} ${item.id}`}>
            <Result item={item} query={query} helpHref={helpHref} />
          </li>
        ))}
      </ul>
    </>
  );
}

type ResultProps = { item: ContentItem; query: string; helpHref: string };

function Result({ item, query, helpHref }: ResultProps) {
  const { search } = useMessages();
  return (
    <details class={style.result}>
      <summary class={style.summary}>
        <span class={style.kind}>{search.kinds[item.kind]}</span>
        {item.title && <h3 class={style.title}>{item.title}</h3>}
        <span class={style.beginning}>
          <Scripture {...beginning(item, query)} />
        </span>
      </summary>
      {'card' in item ? (
        <CardBody card={item.card}>
          {item.kind === 'reason' && <HelpLink href={helpHref} />}
        </CardBody>
      ) : (
        <PassageResult item={item} />
      )}
    </details>
  );
}

/**
 * The sentence that the word stands in: of what is read first, or else of the reflection. A card's
 * safety line is shown whole or not at all, so never here.
 */
function beginning(item: ContentItem, query: string): { text: string; isScripture: boolean } {
  const ofText = snippet(item.text, query);
  const ofReflection = 'card' in item ? null : snippet(item.reflection, query);
  if (ofText === null && ofReflection !== null) return { text: ofReflection, isScripture: false };
  return { text: ofText ?? item.text, isScripture: item.kind === 'passage' };
}

function HelpLink({ href }: { href: string }) {
  const { card } = useMessages();
  return (
    <p>
      <a
        class={style.help}
        href={href}
        target={href.startsWith('#') ? undefined : '_blank'}
        rel="noopener"
      >
        {card.help}
      </a>
    </p>
  );
}
