/** Where the snapshot lies in localStorage. */
export const SNAPSHOT_KEY = 'gently-led:snapshot';
