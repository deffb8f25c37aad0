import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useFocusWhen } from '../focus/use-focus-when.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';

type Props = {
  /** The labels of the button that asks and of the one that deletes, and the question. */
  text: { begin: string; sure: string; delete: string };
  /** Deletes everything; resolves to false when that failed. */
  onDelete: (onBlocked: () => void) => Promise<boolean>;
  /** Stands below the question. */
  children?: ComponentChildren;
};

/** Deletes everything. It asks first, as this is the one thing that cannot be undone. */
export function DeleteQuestion({ text, onDelete, children }: Props) {
  const { recovery } = useMessages();
  const [asking, setAsking] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  const [working, setWorking] = useState(false);
  const [status, setStatus] = useState('');
  const keep = useFocusWhen<HTMLButtonElement>(asking);
  const begin = useFocusWhen<HTMLButtonElement>(cancelled);
  const question = useId();

  const ask = (now: boolean) => {
    setAsking(now);
    setCancelled(!now);
    setStatus('');
  };
  const start = async () => {
    setWorking(true);
    if (await onDelete(() => setStatus(recovery.blocked))) return;
    setWorking(false);
    setStatus(recovery.notDeleted);
  };

  return (
    <>
      {asking ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form
        <div
          role="group"
          aria-labelledby={question}
          class={`${box.card} ${box.care} ${layout.stack}`}
        >
          <p id={question}>{text.sure}</p>
          {children}
          <div class={layout.actions}>
            <button
              ref={keep}
              type="button"
              class={controls.button}
              aria-describedby={question}
              disabled={working}
              onClick={() => ask(false)}
            >
              {recovery.keep}
            </button>
            <button
              type="button"
              class={controls.button}
              disabled={working}
              onClick={() => void start()}
            >
              {text.delete}
            </button>
          </div>
        </div>
      ) : (
        <button ref={begin} type="button" class={controls.button} onClick={() => ask(true)}>
          {text.begin}
        </button>
      )}
      <p role="status">{status}</p>
    </>
  );
}
