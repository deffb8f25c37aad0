import { useState } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './DeliveryActions.module.css';

/** Each resolves to whether the answer was saved. */
export type DeliveryHandlers = {
  onSnooze: () => Promise<boolean>;
  onNotToday: () => Promise<boolean>;
};

/** "Later" and "Not today", and what became of the press. */
export function DeliveryActions({ onSnooze, onNotToday }: DeliveryHandlers) {
  const { delivery: text } = useMessages();
  const [status, setStatus] = useState('');
  const answer = (save: () => Promise<boolean>, success: string) => async () => {
    setStatus((await save()) ? success : text.notKept);
  };
  return (
    <fieldset class={style.actions} aria-label={text.actions}>
      <button type="button" class={controls.button} onClick={answer(onSnooze, text.comesAgain)}>
        {text.later}
      </button>
      <button type="button" class={controls.button} onClick={answer(onNotToday, text.restsToday)}>
        {text.notToday}
      </button>
      <p role="status" class={style.status}>
        {status}
      </p>
    </fieldset>
  );
}
