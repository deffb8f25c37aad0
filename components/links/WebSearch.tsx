import { Search } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './WebSearch.module.css';

/** A search box for the browser's own engine. Shown only if the root has `data-web-search`. */
export function WebSearch({ onSearch }: { onSearch?: (query: string) => void }) {
  const { search: text } = useMessages().page;
  const [query, setQuery] = useState('');
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (query.trim() !== '') onSearch?.(query.trim());
  };
  return (
    <search class={style.search}>
      <form class={style.form} onSubmit={onSubmit}>
        <input
          type="text"
          dir="auto"
          class={style.field}
          aria-label={text.label}
          placeholder={text.label}
          autocomplete="off"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <button type="submit" class={controls.quiet} aria-label={text.button}>
          <Icon icon={Search} />
        </button>
      </form>
    </search>
  );
}
