import { useState } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './DeliveryActions.module.css';

/** Each resolves to what became of the answer, in words; null if it was not saved. */
export type DeliveryHandlers = {
  onSnooze: () => Promise<string | null>;
  onNotToday: () => Promise<string | null>;
};

/** "Later" and "Not today", and what became of the press. */
export function DeliveryActions({ onSnooze, onNotToday }: DeliveryHandlers) {
  const { delivery: text } = useMessages();
  const [status, setStatus] = useState('');
  const answer = (save: () => Promise<string | null>) => async () => {
    setStatus((await save()) ?? text.notKept);
  };
  return (
    <fieldset class={style.actions} aria-label={text.actions}>
      <button type="button" class={controls.button} onClick={answer(onSnooze)}>
        {text.later}
      </button>
      <button type="button" class={controls.button} onClick={answer(onNotToday)}>
        {text.notToday}
      </button>
      <p role="status" class={style.status}>
        {status}
      </p>
    </fieldset>
  );
}
