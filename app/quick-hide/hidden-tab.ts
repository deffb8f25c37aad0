/**
 * A tab that the user has hidden shows no page of ours again, unless it is opened anew: what Back,
 * Forward, a reopened tab or a restored session bring up is replaced by an empty page. The mark is in
 * `sessionStorage`, which belongs to the tab and which browsers keep and restore with it.
 */
const HIDDEN = 'gently-led:hidden';

/** Replaces the page by an empty one, in the history too, and marks the tab as hidden. */
export function hideTab(): void {
  try {
    sessionStorage.setItem(HIDDEN, '');
  } catch {
    // Without storage, earlier pages of this tab can come back. This one can not.
  }
  leave();
}

/**
 * Keeps a hidden tab empty. Call it before anything is painted.
 * @returns whether this page has to stay empty
 */
export function staysHidden(): boolean {
  // A page that the browser kept alive runs no script when it comes back.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isHidden()) leave();
  });
  // Asked first, so that a new page need not wait for storage.
  if (!isFromHistory() || !isHidden()) return false;
  leave();
  return true;
}

/** Whether Back, Forward or a restored session brought this page up. A reload did not. */
function isFromHistory(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
}

function isHidden(): boolean {
  try {
    return sessionStorage.getItem(HIDDEN) !== null;
  } catch {
    return false;
  }
}

/** Hides the content before the empty page has loaded. */
function leave(): void {
  document.documentElement.hidden = true;
  location.replace('about:blank');
}
