import type { ComponentChildren } from 'preact';
import style from './Disclosure.module.css';

type Props = {
  summary: string;
  /** Whether it is open at first. */
  open?: boolean;
  children: ComponentChildren;
};

/** Something within a page or form that opens below its summary. */
export function Disclosure({ summary, open = false, children }: Props) {
  return (
    <details class={style.disclosure} open={open}>
      <summary class={style.summary}>{summary}</summary>
      {children}
    </details>
  );
}
