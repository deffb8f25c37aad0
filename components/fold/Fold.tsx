import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import box from '../theme/box.module.css';
import style from './Fold.module.css';

type Props = {
  /** What is seen while it is closed. */
  summary: ComponentChildren;
  /** In the warmer color. */
  care?: boolean;
  children?: ComponentChildren;
};

/** A box that opens below its first line. What is in it is rendered when it is first opened. */
export function Fold({ summary, care = false, children }: Props) {
  const [wasOpened, setOpened] = useState(false);
  const render = () => setOpened(true);
  return (
    <details class={care ? `${box.frame} ${box.care}` : box.frame} onToggle={render}>
      {/* The press comes before the box opens, so that it opens with what is in it.
          biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
      <summary class={style.summary} onClick={render}>
        {summary}
      </summary>
      {wasOpened && children}
    </details>
  );
}
