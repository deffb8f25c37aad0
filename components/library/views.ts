/** The views of the library page, in the order of its navigation. */
export const VIEWS = ['favorites', 'search', 'reminders', 'settings', 'help', 'about'] as const;

export type View = (typeof VIEWS)[number];
