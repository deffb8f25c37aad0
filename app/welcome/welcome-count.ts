/** The first tabs show three quiet questions; the first answer, or the third tab, ends them. */
const KEY = 'gently-led:welcome';
const TABS = 2;

/**
 * Counts a tab.
 * @returns whether it shows the questions
 * @throws where storage is switched off
 */
export function countWelcome(): boolean {
  const kept = localStorage.getItem(KEY);
  const tabs = Number(kept ?? 0);
  if (!(tabs < TABS)) return false;
  localStorage.setItem(KEY, String(tabs + 1));
  return true;
}

/** Shows no more questions, in this tab or another. */
export function endWelcome(): void {
  delete document.documentElement.dataset.welcome;
  try {
    localStorage.setItem(KEY, 'done');
  } catch {
    // Where nothing can be stored no questions are shown.
  }
}
