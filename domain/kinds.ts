/** What can be shown, saved and reminded of. Each list stands here once; the types follow from it. */

/** What a new tab shows: Scripture with a reflection, or an encouragement without Scripture. */
export const PASSAGE_KINDS = ['passage', 'line'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

export const CARD_KINDS = ['practice', 'reason'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** All of the content that can be found and saved. */
export const CONTENT_KINDS = [...PASSAGE_KINDS, ...CARD_KINDS] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** `own`: the user's own passage. */
export const FAVORITE_KINDS = [...CONTENT_KINDS, 'own'] as const;
export type FavoriteKind = (typeof FAVORITE_KINDS)[number];

/** Reminders whose text comes from the content. */
export const CONTENT_REMINDER_KINDS = ['passage', 'line', 'practice', 'rest'] as const;
export type ContentReminderKind = (typeof CONTENT_REMINDER_KINDS)[number];

/** `own`: the user's own text. */
export const REMINDER_KINDS = [...CONTENT_REMINDER_KINDS, 'own'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export function isCardKind(kind: FavoriteKind): kind is CardKind {
  return CARD_KINDS.some((one) => one === kind);
}
