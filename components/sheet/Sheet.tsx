import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useMessages } from '../messages.ts';
import box from '../theme/box.module.css';
import controls from '../theme/controls.module.css';
import style from './Sheet.module.css';

type Props = {
  /** The id that buttons name in `popovertarget`. */
  id: string;
  title: string;
  children: ComponentChildren;
};

/**
 * A sheet above the page. It is a popover of the browser, so Escape and a press beside it close it, and the
 * focus, which goes to its title, returns. Its content is rendered only while it is open.
 */
export function Sheet({ id, title, children }: Props) {
  const { page } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div
      id={id}
      popover="auto"
      class={`${box.card} ${box.floating} ${style.sheet}`}
      role="dialog"
      aria-label={title}
      onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)}
      onToggle={(event) => {
        // Nothing in it can have the focus before it is shown.
        if (event.newState === 'open') heading.current?.focus();
        // Only now that it is gone: the browser has moved the focus back.
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
