import type { ComponentChildren } from 'preact';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import layout from '../theme/layout.module.css';
import typography from '../theme/typography.module.css';
import style from './Conflict.module.css';

type Props = {
  title: string;
  hint: string;
  /** The label of the button. */
  button: string;
  onMerge: () => void;
  /** The other text. */
  children: ComponentChildren;
};

/** A text that another page saved at the same time, and a button that merges it into this one. */
export function Conflict({ title, hint, button, onMerge, children }: Props) {
  return (
    <section class={`${box.card} ${box.care} ${layout.close}`} aria-label={title}>
      <h3 class={style.title}>{title}</h3>
      {children}
      <p class={typography.small}>{hint}</p>
      <button type="button" class={controls.button} onClick={onMerge}>
        {button}
      </button>
    </section>
  );
}
