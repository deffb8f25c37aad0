/** The views of the library page, in the order of its navigation. */
export const VIEWS = [
  'practices',
  'reasons',
  'favorites',
  'search',
  'reminders',
  'settings',
  'about',
  'help',
] as const;

export type View = (typeof VIEWS)[number];
