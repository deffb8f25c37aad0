import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Situation } from '@/content/types.ts';
import { SORTS, type Sort } from '@/domain/favorites/sort.ts';
import { visibleKinds } from '@/domain/favorites/visibility.ts';
import type { FavoriteKind } from '@/domain/records.ts';
import { useMessages } from '../messages.ts';
import { SearchField } from '../search/SearchField.tsx';
import style from './FavoriteTools.module.css';
import { SelectField } from './SelectField.tsx';
import { themesByName } from './theme-name.ts';

/** Which favorites are shown, and in which order. */
export type ListQuery = {
  query: string;
  /** "" for every kind. */
  kind: FavoriteKind | '';
  /** Id of a theme; "" for every theme. */
  theme: string;
  sort: Sort;
};

type Props = {
  asked: ListQuery;
  /** False: nothing here speaks of the Bible. */
  scripture: boolean;
  /** Hers: some kinds are not for it. */
  situation: Situation;
  /** There is room for all of it side by side. */
  isWide: boolean;
  onAsk: (change: Partial<ListQuery>) => void;
  /** What else she can choose. */
  children?: ComponentChildren;
};

/** Search as she types. Filters and the order stand beside it or, in a narrow window, are folded. */
export function FavoriteTools({ asked, scripture, situation, isWide, onAsk, children }: Props) {
  const { favorites: text } = useMessages();
  const { kind, theme, sort } = asked;
  const choices = useMemo(
    () => <Choices {...{ kind, theme, sort, scripture, situation, onAsk }} />,
    [kind, theme, sort, scripture, situation, onAsk],
  );
  return (
    <div class={style.tools} data-wide={isWide}>
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
        <details>
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

type ChoicesProps = Omit<ListQuery, 'query'> & Pick<Props, 'scripture' | 'situation' | 'onAsk'>;

function Choices({ kind, theme, sort, scripture, situation, onAsk }: ChoicesProps) {
  const messages = useMessages();
  const { favorites: text } = messages;
  const kinds = visibleKinds({ scripture, situation });
  const sorts = SORTS.filter((one) => scripture || one !== 'canonical');
  return (
    <div class={style.choices}>
      <SelectField
        label={text.kind}
        value={kind}
        options={[['', text.everyKind], ...kinds.map((one) => [one, text.kinds[one]] as const)]}
        onChoose={(value) => onAsk({ kind: kinds.find((one) => one === value) ?? '' })}
      />
      <SelectField
        label={text.theme}
        value={theme}
        options={[
          ['', text.everyTheme],
          ...themesByName(messages).map(({ id, name }) => [id, name] as const),
        ]}
        onChoose={(value) => onAsk({ theme: value })}
      />
      <SelectField
        label={text.sort}
        value={sort}
        options={sorts.map((one) => [one, text.sorts[one]] as const)}
        onChoose={(value) => onAsk({ sort: SORTS.find((one) => one === value) ?? 'newest' })}
      />
    </div>
  );
}
