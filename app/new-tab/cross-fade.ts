/** The newest cross-fade: a later one ends one that is still running. */
let newest = 0;

/**
 * Changes the passage with a cross-fade (styled in newtab.css), or at once if motion is off or the
 * browser has no view transitions (Firefox before 144).
 * @param change changes the page's state. Called once, maybe a frame later
 */
export function crossFade(change: () => void): void {
  if (isMotionOff() || document.hidden || !('startViewTransition' in document)) {
    change();
    return;
  }
  const own = ++newest;
  mark('leaving');
  const fade = document.startViewTransition(async () => {
    change();
    // By then Preact has rendered: the change has queued that as a microtask before this one.
    await Promise.resolve();
    if (own === newest) mark('arriving');
  });
  // Rejects only when a later cross-fade ends this one.
  fade.ready.catch(() => undefined);
  void fade.finished.then(() => {
    if (own === newest) mark(null);
  });
}

/** The style sheet sets --soft to 0 when the system, the user or the night asks for no motion. */
function isMotionOff(): boolean {
  const soft = getComputedStyle(document.documentElement).getPropertyValue('--soft');
  return !(Number.parseFloat(soft) > 0);
}

/** Two names, so that each passage fades in its place and nothing morphs from one to the other. */
function mark(passage: 'leaving' | 'arriving' | null): void {
  const { dataset } = document.documentElement;
  if (passage === null) delete dataset.passage;
  else dataset.passage = passage;
}
