import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import style from './SettingsSection.module.css';

/** Settings that belong together. */
export function SettingsSection({
  title,
  children,
}: {
  title: string;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class={style.section} aria-labelledby={id}>
      <h2 id={id} class={style.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
