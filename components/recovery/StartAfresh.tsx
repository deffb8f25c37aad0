import { useState } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import { useFocus } from '../undo/use-focus.ts';
import style from './RecoveryView.module.css';

type Props = {
  /** Deletes what is kept; gives false when that failed. */
  onStartAfresh: (onBlocked: () => void) => Promise<boolean>;
};

/** Asks before it deletes: this is the one thing that cannot be taken back. */
export function StartAfresh({ onStartAfresh }: Props) {
  const { recovery: words } = useMessages();
  const [asking, setAsking] = useState(false);
  const [left, setLeft] = useState(false);
  const [working, setWorking] = useState(false);
  const [says, setSays] = useState('');
  const keep = useFocus<HTMLButtonElement>(asking);
  const begin = useFocus<HTMLButtonElement>(left);

  const ask = (now: boolean) => {
    setAsking(now);
    setLeft(!now);
    setSays('');
  };
  const start = async () => {
    setWorking(true);
    if (await onStartAfresh(() => setSays(words.blocked))) return;
    setWorking(false);
    setSays(words.notDeleted);
  };

  return (
    <section class={style.part}>
      <h2>{words.afreshTitle}</h2>
      <p>{words.afreshWhy}</p>
      {asking ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form
        <div role="group" aria-labelledby="afresh-sure" class={style.sure}>
          <p id="afresh-sure">{words.sure}</p>
          <div class={style.choices}>
            <button
              ref={keep}
              type="button"
              class={controls.button}
              aria-describedby="afresh-sure"
              disabled={working}
              onClick={() => ask(false)}
            >
              {words.keep}
            </button>
            <button
              type="button"
              class={controls.button}
              disabled={working}
              onClick={() => void start()}
            >
              {words.delete}
            </button>
          </div>
        </div>
      ) : (
        <button ref={begin} type="button" class={controls.button} onClick={() => ask(true)}>
          {words.afresh}
        </button>
      )}
      <p role="status" class={style.says}>
        {says}
      </p>
    </section>
  );
}
