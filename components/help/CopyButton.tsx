import { useState } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './CopyButton.module.css';

type Props = {
  number: string;
  /** Whose number: said to screen readers, as there are many such buttons. */
  whose: string;
  onCopy: (text: string) => Promise<void>;
};

/** Copies one number, and says so on itself and to screen readers. */
export function CopyButton({ number, whose, onCopy }: Props) {
  const { help } = useMessages();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = () =>
    onCopy(number).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <>
      <button type="button" class={`${controls.button} ${style.button}`} onClick={copy}>
        {state === 'copied' ? help.copied : help.copy}
        <span class="visually-hidden">
          {' '}
          {whose}, {number}
        </span>
      </button>
      <span role="status" class={state === 'failed' ? style.failed : 'visually-hidden'}>
        {state === 'copied' && help.copied}
        {state === 'failed' && help.copyFailed}
      </span>
    </>
  );
}
