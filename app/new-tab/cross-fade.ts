/** How one passage gives way to another: newtab.css has what is seen of it. */

/** Counts the cross-fades: a later one takes the place of one that still runs. */
let newest = 0;

/**
 * Runs a change of the page's state. Where motion is wanted, the passage cross-fades from what stood
 * there; else, or where the browser cannot (Firefox before 144), it changes at once. A change that
 * comes while another still fades ends that one.
 * @param change called once: at once, or a frame later. What it does counts as of then
 */
export function crossFade(change: () => void): void {
  if (!isMotionWanted() || document.hidden || !('startViewTransition' in document)) {
    change();
    return;
  }
  const own = ++newest;
  mark('leaving');
  const fade = document.startViewTransition(async () => {
    change();
    // Preact renders in a microtask, which the change has asked for before this one.
    await Promise.resolve();
    if (own === newest) mark('arriving');
  });
  // Says only that a later one has taken its place.
  fade.ready.catch(() => undefined);
  void fade.finished.then(() => {
    if (own === newest) mark(null);
  });
}

/** The tokens know the system's wish, her own, and the night. */
function isMotionWanted(): boolean {
  const soft = getComputedStyle(document.documentElement).getPropertyValue('--soft');
  return Number.parseFloat(soft) > 0;
}

/** Under two names, so that each fades where it stands and nothing moves from one to the other. */
function mark(passage: 'leaving' | 'arriving' | null): void {
  const { dataset } = document.documentElement;
  if (passage === null) delete dataset.passage;
  else dataset.passage = passage;
}
