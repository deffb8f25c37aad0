/**
 * The synchronous storage of the browser, read before the first paint. It may be switched off, full or
 * broken, so nothing here throws: without it a page still works, only less well.
 */

/** Every key that is used. The keys of drafts are followed by the name of the draft. */
export const KEYS = {
  appearance: 'gently-led:appearance',
  contentPreferences: 'gently-led:content-preferences',
  snapshot: 'gently-led:snapshot',
  /** How many tabs have taken a passage of the snapshot, if each tab has its own. */
  tabCount: 'gently-led:tab-count',
  planRevision: 'gently-led:plan-revision',
  ownPlanRevision: 'gently-led:plan-revision-own',
  rescheduled: 'gently-led:rescheduled',
  welcome: 'gently-led:welcome',
  /** Set in a private window or a container once it was said what is kept there. */
  detached: 'gently-led:detached',
  noteDraft: 'gently-led:note-draft:',
  ownPassageDraft: 'gently-led:own-passage-draft:',
  reminderDraft: 'gently-led:reminder-draft:',
} as const;

/** The stored text, or null if there is none or storage does not work. */
export function readLocal(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

let isStopped = false;

/**
 * From now on nothing is stored in this page, as everything is being deleted.
 * @returns a function that ends it
 */
export function stopLocalWrites(): () => void {
  isStopped = true;
  return () => {
    isStopped = false;
  };
}

/** Removes everything. */
export function clearLocal(): void {
  try {
    localStorage.clear();
  } catch {
    // There is none.
  }
}

/**
 * Stores a text; null removes it.
 * @returns whether it was done
 */
export function writeLocal(key: string, value: string | null): boolean {
  if (isStopped) return false;
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** The keys that begin with a prefix, each without it. */
export function localKeys(prefix: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}
