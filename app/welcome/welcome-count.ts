import { KEYS, readLocal, writeLocal } from '../local-storage.ts';

/** How many tabs show the questions, unless one is answered before. */
const TABS = 2;

/** Counts a tab. Returns whether it shows the questions; if tabs cannot be counted, none does. */
export function countWelcome(): boolean {
  const tabs = Number(readLocal(KEYS.welcome) ?? 0);
  return tabs < TABS && writeLocal(KEYS.welcome, String(tabs + 1));
}

/** Asks no more questions in other tabs. */
export function askNoMore(): void {
  writeLocal(KEYS.welcome, 'done');
}

/** Shows no more questions, in this tab or another. */
export function endWelcome(): void {
  delete document.documentElement.dataset.welcome;
  askNoMore();
}
