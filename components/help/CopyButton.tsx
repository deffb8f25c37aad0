import { useState } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import typography from '../theme/typography.module.css';
import style from './CopyButton.module.css';

type Props = {
  number: string;
  /** Tells this button from the others, for screen readers. */
  organization: string;
  onCopy: (text: string) => Promise<void>;
};

/** Copies a number, and says so in its label and to screen readers. */
export function CopyButton({ number, organization, onCopy }: Props) {
  const { help } = useMessages();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = () =>
    onCopy(number).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  const statusClass =
    state === 'failed' ? `${typography.strong} ${style.failed}` : 'visually-hidden';
  return (
    <>
      <button type="button" class={`${controls.button} ${style.button}`} onClick={copy}>
        {state === 'copied' ? help.copied : help.copy}
        <span class="visually-hidden">
          {' '}
          {organization}, {number}
        </span>
      </button>
      <span role="status" class={statusClass}>
        {state === 'copied' && help.copied}
        {state === 'failed' && help.copyFailed}
      </span>
    </>
  );
}
