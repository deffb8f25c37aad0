/**
 * When her favorites last changed. What new tabs show may depend on them (her own passages, "only my
 * favorites"); a stamp is read at once, however many there are.
 */
const KEY = 'gently-led:circle';

/** Call it when favorites have changed: what was planned of them is planned anew. */
export function circleChanged(): void {
  try {
    localStorage.setItem(KEY, String(Date.now()));
  } catch {
    // Without it nothing is planned ahead either.
  }
}

/** The stamp, or "" before the first change. */
export function circleStamp(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
