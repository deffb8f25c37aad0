import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
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
 * gives the focus back, which is at its title while it opens. What is in it is there only while it is open.
 */
export function Sheet({ id, title, children }: Props) {
  const { page } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div
      id={id}
      popover="auto"
      class={style.sheet}
      role="dialog"
      aria-label={title}
      onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)}
      onToggle={(event) => {
        // Once it is shown: before, nothing in it can have the focus.
        if (event.newState === 'open') heading.current?.focus();
        // And not before it is gone: a focus that is in it goes back by then.
        else setOpen(false);
      }}
    >
      {isOpen && (
        <>
          <h2 ref={heading} tabIndex={-1} class={style.title}>
            {title}
          </h2>
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
