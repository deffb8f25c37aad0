import { TextField } from '../field/TextField.tsx';
import { useFocusWhen } from '../focus/use-focus-when.ts';
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
  /** Closes a field that was opened by a press. It takes the focus. */
  onClose?: (() => void) | undefined;
};

/** A field for a search. Escape empties it, and closes it when it is empty. */
export function SearchField({ label, query, hint, onQuery, onFocus, onClose }: Props) {
  const { search } = useMessages();
  const input = useFocusWhen<HTMLInputElement>(onClose !== undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    if (query === '' && !onClose) return;
    // Or the popup would close.
    event.preventDefault();
    if (query === '') onClose?.();
    else onQuery('');
  };

  return (
    <search>
      <TextField
        type="search"
        label={label ?? search.label}
        class={style.input}
        value={query}
        hint={hint}
        inputRef={input}
        maxLength={MAX_LENGTH}
        plain
        onText={onQuery}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
