/** The moment that a reminder opens, or that waits in a new tab. */
export const moment = {};
