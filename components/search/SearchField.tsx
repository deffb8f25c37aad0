import { useId } from 'preact/hooks';
import { isComposing } from '../keyboard/is-composing.ts';
import { useMessages } from '../messages.ts';
import style from './SearchField.module.css';

/** Nobody types more than this to find something. */
const LONGEST = 200;

type Props = {
  /** What it is called; by default "Search". */
  label?: string;
  query: string;
  /** What she could type. */
  hint: string;
  onQuery: (query: string) => void;
  /** She is about to type. */
  onFocus: () => void;
};

/** Where she types what she looks for. Escape empties it. */
export function SearchField({ label, query, hint, onQuery, onFocus }: Props) {
  const { search } = useMessages();
  const id = useId();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event) || query === '') return;
    // Else the popup would close.
    event.preventDefault();
    onQuery('');
  };

  return (
    <search class={style.search}>
      <label for={id} class={style.label}>
        {label ?? search.label}
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        class={style.field}
        value={query}
        maxLength={LONGEST}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} class={style.hint} data-slot="hint">
        {hint}
      </p>
    </search>
  );
}
