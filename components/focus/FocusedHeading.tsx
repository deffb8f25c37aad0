import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  level?: 2 | 3;
  class?: string | undefined;
  /** To move the focus here again later. */
  headingRef?: RefObject<HTMLHeadingElement | null>;
  children: ComponentChildren;
};

/**
 * The heading of a view that has just opened. It takes the focus before the next frame, so that a
 * screen reader begins there and the next key already belongs to this view.
 */
export function FocusedHeading({ level = 2, headingRef, class: className, children }: Props) {
  const own = useRef<HTMLHeadingElement>(null);
  const heading = headingRef ?? own;
  const Heading = level === 2 ? 'h2' : 'h3';
  useLayoutEffect(() => heading.current?.focus(), [heading]);
  return (
    <Heading ref={heading} tabIndex={-1} class={className} dir="auto">
      {children}
    </Heading>
  );
}
