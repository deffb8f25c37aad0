import { useState } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import field from '../theme/field.module.css';
import layout from '../theme/layout.module.css';
import style from './HomeAddress.module.css';

type Props = { address: string; onCopy: (text: string) => Promise<void> };

/** The address of the new tab, to paste into the settings of the browser. */
export function HomeAddress({ address, onCopy }: Props) {
  const { about } = useMessages();
  const [status, setStatus] = useState('');
  const copy = () =>
    onCopy(address).then(
      () => setStatus(about.copied),
      () => setStatus(about.copyFailed),
    );
  return (
    <>
      <p>{about.homeText}</p>
      <div class={layout.actions}>
        <input
          class={`${field.input} ${style.address}`}
          aria-label={about.homeAddress}
          value={address}
          readOnly
        />
        <button type="button" class={controls.button} onClick={copy}>
          {about.copy}
        </button>
        <span role="status">{status}</span>
      </div>
    </>
  );
}
