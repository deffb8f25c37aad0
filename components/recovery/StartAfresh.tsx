import { useState } from 'preact/hooks';
import { useFocusWhen } from '../focus/use-focus-when.ts';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';

type Props = {
  /** Deletes all records; resolves to false when that failed. */
  onStartAfresh: (onBlocked: () => void) => Promise<boolean>;
};

/** Deletes all records. It asks first, as this is the one thing that cannot be undone. */
export function StartAfresh({ onStartAfresh }: Props) {
  const { recovery: text } = useMessages();
  const [asking, setAsking] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  const [working, setWorking] = useState(false);
  const [status, setStatus] = useState('');
  const keep = useFocusWhen<HTMLButtonElement>(asking);
  const begin = useFocusWhen<HTMLButtonElement>(cancelled);

  const ask = (now: boolean) => {
    setAsking(now);
    setCancelled(!now);
    setStatus('');
  };
  const start = async () => {
    setWorking(true);
    if (await onStartAfresh(() => setStatus(text.blocked))) return;
    setWorking(false);
    setStatus(text.notDeleted);
  };

  return (
    <section class={layout.stack}>
      <h2>{text.afreshTitle}</h2>
      <p>{text.afreshWhy}</p>
      {asking ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form
        <div
          role="group"
          aria-labelledby="afresh-sure"
          class={`${box.card} ${box.care} ${layout.stack}`}
        >
          <p id="afresh-sure">{text.sure}</p>
          <div class={layout.actions}>
            <button
              ref={keep}
              type="button"
              class={controls.button}
              aria-describedby="afresh-sure"
              disabled={working}
              onClick={() => ask(false)}
            >
              {text.keep}
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
          {text.afresh}
        </button>
      )}
      <p role="status">{status}</p>
    </section>
  );
}
