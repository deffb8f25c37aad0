import { useId } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './TestNotification.module.css';

type Props = {
  /** What came of the press: null before it. */
  shown: boolean | null;
  onShowNow: () => void;
};

/** Shows one at once, and says where to look when the system swallows it. */
export function TestNotification({ shown, onShowNow }: Props) {
  const { reminders: text } = useMessages();
  const id = useId();
  return (
    <section class={style.try} aria-labelledby={id}>
      <h2 id={id} class={style.title}>
        {text.tryOne}
      </h2>
      <button type="button" class={controls.button} onClick={onShowNow}>
        {text.showTestNotification}
      </button>
      <p role="status" class={style.said}>
        {shown !== null && (shown ? text.shown : text.notShown)}
      </p>
      {shown && (
        <details class={style.where} open>
          <summary>{text.notSeen}</summary>
          <dl>
            {text.whereToLook.map(([system, where]) => (
              <div key={system}>
                <dt>{system}</dt>
                <dd>{where}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
