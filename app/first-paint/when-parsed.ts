/**
 * Calls back once an element stands in the page with all that is in it: while the page is read, and
 * before the browser paints it. The element must be followed by something, if only by a space.
 */
export function whenParsed(id: string, work: (element: HTMLElement) => void): void {
  const parsed = () => {
    const element = document.getElementById(id);
    // What follows has begun, so the element is whole.
    return element?.nextSibling ? element : null;
  };
  const element = parsed();
  if (element) {
    work(element);
    return;
  }
  const observer = new MutationObserver(() => {
    const found = parsed();
    if (!found) return;
    observer.disconnect();
    work(found);
  });
  observer.observe(document, { childList: true, subtree: true });
}
