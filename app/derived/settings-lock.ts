const LOCK = 'gently-led:settings';

/** Runs `work` under the lock that every change of settings takes: no other one happens meanwhile. */
export async function withSettingsLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(LOCK, work) : work();
}
