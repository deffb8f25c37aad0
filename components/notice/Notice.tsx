import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import style from './Notice.module.css';

type Props = {
  /** What happened and what the user can do; "" or null shows nothing. */
  text: string | null;
  action?: { label: string; onPress: () => void } | undefined;
};

/** A short message, announced once by screen readers. */
export function Notice({ text, action }: Props) {
  return (
    <div role="status">
      {text && (
        <div class={`${box.card} ${box.care} ${layout.row} ${style.notice}`}>
          <p>{text}</p>
          {action && (
            <button type="button" class={controls.button} onClick={action.onPress}>
              {action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
