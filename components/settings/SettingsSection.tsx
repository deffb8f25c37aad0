import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import layout from '../theme/layout.module.css';
import style from './SettingsSection.module.css';

type Props = { title: string; children: ComponentChildren };

/** Settings that belong together. */
export function SettingsSection({ title, children }: Props) {
  const id = useId();
  return (
    <section class={`${layout.loose} ${style.section}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
