/**
 * Makes a change of the page. If it moves the focused element, and that was inside the window, it is there
 * afterwards, too.
 */
export function keepFocusInView(change: () => void): void {
  const { activeElement: focused } = document;
  if (focused === null || focused === document.body) {
    change();
    return;
  }
  const { top, bottom } = focused.getBoundingClientRect();
  change();
  const isMoved = focused.getBoundingClientRect().top !== top;
  if (isMoved && bottom > 0 && top < innerHeight) focused.scrollIntoView({ block: 'nearest' });
}
