import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import controls from '../theme/controls.module.css';
import style from './Sheet.module.css';

type Props = {
  /** What buttons name in `popovertarget`. */
  id: string;
  title: string;
  children: ComponentChildren;
};

/**
 * A sheet above the page, by the browser's own popover: it closes by Escape, by a press beside it, and
 * gives the focus back. What is in it is there only while it is open.
 */
export function Sheet({ id, title, children }: Props) {
  const { page } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <div
      id={id}
      popover="auto"
      class={style.sheet}
      role="dialog"
      aria-label={title}
      onBeforeToggle={(event) => setOpen(event.newState === 'open')}
    >
      {isOpen && (
        <>
          <h2 class={style.title}>{title}</h2>
          {children}
          <button
            type="button"
            class={controls.quiet}
            popovertarget={id}
            popovertargetaction="hide"
          >
            {page.close}
          </button>
        </>
      )}
    </div>
  );
}
