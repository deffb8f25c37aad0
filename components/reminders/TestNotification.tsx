import { useId } from 'preact/hooks';
import { Disclosure } from '../fold/Disclosure.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';

type Props = {
  /** Whether it was shown; null before the button is pressed. */
  shown: boolean | null;
  onShow: () => void;
};

/** Shows a test notification, and says which system settings may hide it. */
export function TestNotification({ shown, onShow }: Props) {
  const { reminders: text } = useMessages();
  const id = useId();
  return (
    <section class={layout.stack} aria-labelledby={id}>
      <h2 id={id}>{text.tryOne}</h2>
      <button type="button" class={controls.button} onClick={onShow}>
        {text.showTestNotification}
      </button>
      <p role="status">{shown !== null && (shown ? text.shown : text.notShown)}</p>
      {shown && (
        <Disclosure summary={text.notSeen} open>
          <dl class={layout.close}>
            {text.whereToLook.map(([system, setting]) => (
              <div key={system}>
                <dt class={typography.strong}>{system}</dt>
                <dd class={typography.soft}>{setting}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  );
}
