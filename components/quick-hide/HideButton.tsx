import { EyeOff } from 'lucide';
import { Icon } from '../icon/Icon.tsx';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';

/** Replaces the page with an empty tab, for when someone looks over the user's shoulder. */
export function HideButton({ onHide }: { onHide?: (() => void) | undefined }) {
  const { hide: text } = useMessages().page;
  return (
    <button
      type="button"
      class={controls.quiet}
      title={text.why}
      aria-keyshortcuts="Escape"
      onClick={onHide}
    >
      <Icon icon={EyeOff} /> <span>{text.button}</span>
    </button>
  );
}
