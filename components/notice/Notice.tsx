import controls from '../theme/controls.module.css';
import style from './Notice.module.css';

type Props = {
  /** What happened and what she can do; "" or null shows nothing. */
  text: string | null;
  action?: { label: string; onPress: () => void } | undefined;
};

/** A calm word at the edge of the page. A screen reader says it once. */
export function Notice({ text, action }: Props) {
  return (
    <div role="status">
      {text && (
        <div class={style.notice}>
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
