import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import layout from '../theme/layout.module.css';
import style from './SettingsSection.module.css';

type Props = {
  title: string;
  /** Stands beside the title, where room is kept for it: that something was saved, or "". */
  status?: string;
  children: ComponentChildren;
};

/** Settings that belong together. */
export function SettingsSection({ title, status = '', children }: Props) {
  const id = useId();
  return (
    <section class={`${layout.loose} ${style.section}`} aria-labelledby={id}>
      <div class={style.head}>
        <h2 id={id}>{title}</h2>
        <p role="status">{status}</p>
      </div>
      {children}
    </section>
  );
}
