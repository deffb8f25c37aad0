import { fireEvent } from '@testing-library/preact';

/** Opens all boxes on the page, those within others, too. */
export function openFolds(): void {
  for (;;) {
    const closed = document.querySelectorAll('details:not([open]) > summary');
    if (closed.length === 0) return;
    for (const summary of closed) fireEvent.click(summary);
  }
}
