import type { ComponentChildren } from 'preact';
import box from '../theme/box.module.css';
import style from './Fold.module.css';

type Props = {
  /** What is seen while it is closed. */
  summary: ComponentChildren;
  /** In the warmer color. */
  care?: boolean;
  children?: ComponentChildren;
};

/** A box that opens below its first line. */
export function Fold({ summary, care = false, children }: Props) {
  return (
    <details class={care ? `${box.frame} ${box.care}` : box.frame}>
      <summary class={style.summary}>{summary}</summary>
      {children}
    </details>
  );
}
