import type { IconNode } from 'lucide';
import { h } from 'preact';

/** A Lucide icon in the size of the text beside it, hidden from screen readers. */
export function Icon({ icon, class: className }: { icon: IconNode; class?: string | undefined }) {
  return (
    <svg
      class={className}
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
