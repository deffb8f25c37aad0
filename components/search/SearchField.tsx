import { TextField } from '../field/TextField.tsx';
import { isComposing } from '../keyboard/is-composing.ts';
import { useMessages } from '../messages.ts';
import style from './SearchField.module.css';

/** Longer than anything that is typed to find something. */
const MAX_LENGTH = 200;

type Props = {
  /** Its label; by default "Search". */
  label?: string;
  query: string;
  /** An example of what can be searched. */
  hint: string;
  onQuery: (query: string) => void;
  onFocus?: () => void;
};

/** A field for a search. Escape empties it. */
export function SearchField({ label, query, hint, onQuery, onFocus }: Props) {
  const { search } = useMessages();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event) || query === '') return;
    // Or the popup would close.
    event.preventDefault();
    onQuery('');
  };

  return (
    <search>
      <TextField
        type="search"
        label={label ?? search.label}
        class={style.input}
        value={query}
        hint={<span data-slot="hint">{hint}</span>}
        maxLength={MAX_LENGTH}
        plain
        onText={onQuery}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
