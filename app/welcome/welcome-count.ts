/** The first tabs show three quiet questions; the first answer, or the third tab, ends them. */
const KEY = 'gently-led:welcome';
const TABS = 2;

/** Counts a tab. Gives whether it shows the questions; where nothing can be counted, none does. */
export function countWelcome(): boolean {
  const kept = localStorage.getItem(KEY);
  const tabs = Number(kept ?? 0);
  if (!(tabs < TABS)) return false;
  localStorage.setItem(KEY, String(tabs + 1));
  return true;
}

/** No more questions, in this tab or another. */
export function endWelcome(): void {
  delete document.documentElement.dataset.welcome;
  try {
    localStorage.setItem(KEY, 'done');
  } catch {
    // Then none were shown either.
  }
}
