/** Makes a change of the page. If the focused element was inside the window, it is there afterwards, too. */
export function keepFocusInView(change: () => void): void {
  const { activeElement: focused } = document;
  const wasInView = focused !== null && focused !== document.body && isInView(focused);
  change();
  if (wasInView) focused.scrollIntoView({ block: 'nearest' });
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
