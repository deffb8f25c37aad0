import type { IconNode } from 'lucide';
import { h } from 'preact';

type Props = {
  icon: IconNode;
  class?: string | undefined;
  /** It points back or on, so it is mirrored when text runs from right to left (theme/base.css). */
  points?: boolean;
};

/** A Lucide icon in the size of the text beside it, hidden from screen readers. */
export function Icon({ icon, class: className, points = false }: Props) {
  return (
    <svg
      class={className}
      data-points={points ? '' : undefined}
      viewBox="0 0 24 24"
      width="1.25em"
      height="1.25em"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {icon.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
