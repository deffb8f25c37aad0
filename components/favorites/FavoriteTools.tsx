import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ListQuery } from '@/domain/favorites/favorite-index.ts';
import { SORTS } from '@/domain/favorites/sort.ts';
import { visibleKinds } from '@/domain/favorites/visibility.ts';
import { SelectField } from '../field/SelectField.tsx';
import { Disclosure } from '../fold/Disclosure.tsx';
import { useLanguage } from '../language.ts';
import { useMessages } from '../messages.ts';
import { SearchField } from '../search/SearchField.tsx';
import layout from '../theme/layout.module.css';
import style from './FavoriteTools.module.css';
import { themesByName } from './theme-name.ts';

type Props = {
  listQuery: ListQuery;
  /** False: nothing here mentions the Bible. */
  scripture: boolean;
  /** Decides which kinds are offered. */
  /** Whether all tools fit side by side. */
  isWide: boolean;
  onQueryChange: (change: Partial<ListQuery>) => void;
  /** Further options. */
  children?: ComponentChildren;
};

/** Search, filters and order of the list. In a narrow window all but the search are folded. */
export function FavoriteTools(props: Props) {
  const { listQuery, scripture, isWide, onQueryChange, children } = props;
  const { favorites: text } = useMessages();
  const { kind, theme, sort } = listQuery;
  const filters = useMemo(
    () => <Filters {...{ kind, theme, sort, scripture, onQueryChange }} />,
    [kind, theme, sort, scripture, onQueryChange],
  );
  return (
    <div class={`${layout.close} ${style.tools}`} data-wide={isWide}>
      <SearchField
        label={text.searchLabel}
        query={listQuery.searchText}
        hint={scripture ? text.searchHint : text.searchHintWithoutScripture}
        onQuery={(query) => onQueryChange({ searchText: query })}
      />
      {isWide ? (
        filters
      ) : (
        <Disclosure summary={text.moreChoices}>
          <div class={layout.stack}>
            {filters}
            {children}
          </div>
        </Disclosure>
      )}
      {isWide && <div class={style.rest}>{children}</div>}
    </div>
  );
}

type FilterProps = Omit<ListQuery, 'searchText'> & Pick<Props, 'scripture' | 'onQueryChange'>;

function Filters({ kind, theme, sort, scripture, onQueryChange }: FilterProps) {
  const { favorites: text } = useMessages();
  const language = useLanguage();
  const kinds = visibleKinds({ scripture });
  const sorts = SORTS.filter((one) => scripture || one !== 'canonical');
  return (
    <div class={style.filters}>
      <SelectField
        label={text.kind}
        value={kind}
        options={[['', text.everyKind], ...kinds.map((one) => [one, text.kinds[one]] as const)]}
        onSelect={(value) => onQueryChange({ kind: kinds.find((one) => one === value) ?? '' })}
      />
      <SelectField
        label={text.theme}
        value={theme}
        options={[
          ['', text.everyTheme],
          ...themesByName(language).map(({ id, name }) => [id, name] as const),
        ]}
        onSelect={(value) => onQueryChange({ theme: value })}
      />
      <SelectField
        label={text.sort}
        value={sort}
        options={sorts.map((one) => [one, text.sorts[one]] as const)}
        onSelect={(value) =>
          onQueryChange({ sort: SORTS.find((one) => one === value) ?? 'newest' })
        }
      />
    </div>
  );
}
