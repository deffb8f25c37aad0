/** Where the snapshot lies in localStorage. */
export const SNAPSHOT_KEY = 'gently-led:snapshot';

/** How many tabs have taken a passage of it, where each tab has another one. */
export const TAB_COUNT_KEY = 'gently-led:tab-count';
