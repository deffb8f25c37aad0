import type { ContentItem } from '@/domain/search/content-item.ts';
import { snippet } from '@/domain/search/snippet.ts';
import { CardBody } from '../cards/CardView.tsx';
import { Fold } from '../fold/Fold.tsx';
import { useMessages } from '../messages.ts';
import { PassageText } from '../passage/PassageText.tsx';
import { Scripture } from '../scripture/Scripture.tsx';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import style from './SearchResults.module.css';

type Props = {
  query: string;
  items: readonly ContentItem[];
  /** Within this page, or in a tab of its own. */
  helpHref: string;
};

/** What was found, each result to be opened in place; the way to a person where nothing was. */
export function SearchResults({ query, items, helpHref }: Props) {
  const { search } = useMessages();
  if (items.length === 0) return <HelpLink href={helpHref} />;
  return (
    <>
      <h2 class="visually-hidden">{search.results}</h2>
      <ul class={layout.stack}>
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
  const summary = (
    <div class={style.summary}>
      <span class={style.kind}>{search.kinds[item.kind]}</span>
      {item.title && <h3 class={typography.name}>{item.title}</h3>}
      <span class={style.beginning}>
        <Scripture {...beginning(item, query)} />
      </span>
    </div>
  );
  return (
    <Fold summary={summary}>
      {'card' in item ? (
        <CardBody card={item.card}>
          {item.kind === 'reason' && <HelpLink href={helpHref} />}
        </CardBody>
      ) : (
        <div class={style.passage}>
          {/* A line has only a reflection; its text is the same once more. */}
          <PassageText {...item} text={item.kind === 'line' ? '' : item.text} />
        </div>
      )}
    </Fold>
  );
}

/**
 * The sentence that has the searched word in it: of the text or else of the reflection. Never of a
 * card's safety line, which is shown as a whole or not at all.
 */
function beginning(item: ContentItem, query: string): { text: string; isScripture: boolean } {
  const inText = snippet(item.text, query);
  const inReflection = 'card' in item ? null : snippet(item.reflection, query);
  if (inText === null && inReflection !== null) return { text: inReflection, isScripture: false };
  return { text: inText ?? item.text, isScripture: item.kind === 'passage' };
}

function HelpLink({ href }: { href: string }) {
  const { card } = useMessages();
  return (
    <p>
      <a
        class={typography.link}
        href={href}
        target={href.startsWith('#') ? undefined : '_blank'}
        rel="noopener"
      >
        {card.help}
      </a>
    </p>
  );
}
