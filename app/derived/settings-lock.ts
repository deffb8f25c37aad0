const LOCK = 'gently-led:settings';

/** Runs work that no other page's change of settings falls into. */
export async function whileSettingsAreStill<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(LOCK, work) : work();
}
