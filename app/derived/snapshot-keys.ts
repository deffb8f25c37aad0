/** The key of the snapshot in localStorage. */
export const SNAPSHOT_KEY = 'gently-led:snapshot';

/** How many tabs have shown one of its passages, where each tab has another one. */
export const TAB_COUNT_KEY = 'gently-led:tab-count';
