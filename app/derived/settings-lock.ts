const LOCK = 'gently-led:settings';

/** Runs `work` while no page, this one included, changes a setting. */
export async function withSettingsLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(LOCK, work) : work();
}
