import type { ComponentChildren } from 'preact';
import type { Situation } from '@/content/types.ts';
import { SORTS, type Sort } from '@/domain/favorites/order.ts';
import { kindsToRead } from '@/domain/favorites/reading.ts';
import type { FavoriteKind } from '@/domain/records.ts';
import { useMessages } from '../messages.ts';
import { SearchField } from '../search/SearchField.tsx';
import { useMedia } from '../use-media.ts';
import { Choice } from './Choice.tsx';
import style from './FavoriteTools.module.css';
import { themesByName } from './theme-name.ts';

/** Which favorites are shown, and in which order. */
export type Asked = {
  query: string;
  /** "" for every kind. */
  kind: FavoriteKind | '';
  /** Id of a theme; "" for every theme. */
  theme: string;
  sort: Sort;
};

type Props = {
  asked: Asked;
  /** False: nothing here speaks of the Bible. */
  scripture: boolean;
  /** Hers: some kinds are not for it. */
  situation: Situation;
  onAsk: (change: Partial<Asked>) => void;
  /** What else she can choose. */
  children?: ComponentChildren;
};

/** Search as she types. Filters and the order stand beside it or, in a narrow window, are folded. */
export function FavoriteTools({ asked, scripture, situation, onAsk, children }: Props) {
  const { favorites: text } = useMessages();
  const isWide = useMedia('(min-width: 60rem)');
  const choices = (
    <Choices asked={asked} scripture={scripture} situation={situation} onAsk={onAsk} />
  );
  return (
    <div class={style.tools}>
      <SearchField
        label={text.searchLabel}
        query={asked.query}
        hint={scripture ? text.searchHint : text.searchHintWithoutScripture}
        onQuery={(query) => onAsk({ query })}
        onFocus={() => undefined}
      />
      {isWide ? (
        choices
      ) : (
        <details class={style.more}>
          <summary class={style.summary}>{text.moreChoices}</summary>
          <div class={style.folded}>
            {choices}
            {children}
          </div>
        </details>
      )}
      {isWide && <div class={style.rest}>{children}</div>}
    </div>
  );
}

function Choices({ asked, scripture, situation, onAsk }: Omit<Props, 'children'>) {
  const messages = useMessages();
  const { favorites: text } = messages;
  const kinds = kindsToRead({ scripture, situation });
  const sorts = SORTS.filter((sort) => scripture || sort !== 'canonical');
  return (
    <div class={style.choices}>
      <Choice
        label={text.kind}
        value={asked.kind}
        options={[['', text.everyKind], ...kinds.map((kind) => [kind, text.kinds[kind]] as const)]}
        onChoose={(value) => onAsk({ kind: kinds.find((kind) => kind === value) ?? '' })}
      />
      <Choice
        label={text.theme}
        value={asked.theme}
        options={[
          ['', text.everyTheme],
          ...themesByName(messages).map(({ id, name }) => [id, name] as const),
        ]}
        onChoose={(theme) => onAsk({ theme })}
      />
      <Choice
        label={text.sort}
        value={asked.sort}
        options={sorts.map((sort) => [sort, text.sorts[sort]] as const)}
        onChoose={(value) => onAsk({ sort: SORTS.find((sort) => sort === value) ?? 'newest' })}
      />
    </div>
  );
}
