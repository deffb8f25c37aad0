import { Search } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './WebSearch.module.css';

/** A search box for the browser's own engine. Shown only where the root has `data-web-search`. */
export function WebSearch({ onSearch }: { onSearch?: (words: string) => void }) {
  const { search: text } = useMessages().page;
  const [words, setWords] = useState('');
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (words.trim() !== '') onSearch?.(words.trim());
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
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" class={controls.quiet} aria-label={text.button}>
          <Icon icon={Search} />
        </button>
      </form>
    </search>
  );
}
