/** Chooses what the reminders of one delivery say. */
import { NO_CONTENT } from '@/domain/favorites/favorite.ts';
import { fnv1a, mix } from '../hash.ts';
import type { ReminderKind } from '../kinds.ts';
import type { Delivery, DeliveryPart, ReminderContentPart, SavedContent } from '../records.ts';

/** One reminder that is due. */
export type PartRequest = {
  reminderId: string;
  kind: ReminderKind;
  /** The user's own text, for the kind "own". */
  text: string;
  /** What it said before it was snoozed; null for a new occurrence. */
  previous: DeliveryPart | null;
  /** The same seed chooses the same content. */
  seed: string;
};

/**
 * Chooses content for each request: something that was not said lately if there is any, else what was
 * said longest ago.
 * @param available the content that may be said now
 * @param deliveries earlier ones, which tell what was said lately
 */
export function chooseParts(
  requests: readonly PartRequest[],
  available: readonly ReminderContentPart[],
  deliveries: readonly Delivery[],
): DeliveryPart[] {
  const lastSaid = new Map<string, number>();
  for (const { dueAt, parts } of deliveries) {
    for (const part of parts) {
      lastSaid.set(keyOf(part), Math.max(dueAt, lastSaid.get(keyOf(part)) ?? 0));
    }
  }
  return requests.map(({ reminderId, kind, text, previous, seed }) => {
    if (kind === 'own') {
      return { reminderId, kind, contentId: null, content: { ...NO_CONTENT, text } };
    }
    // A snoozed part is said again only if it may be said now: the hour, the other reminders of this
    // delivery, or the user's preferences may have changed.
    const again = previous && available.find((part) => keyOf(part) === keyOf(previous));
    if (again) return { reminderId, kind, contentId: again.contentId, content: again.content };
    const ofKind = available.filter((part) => part.kind === kind);
    const ages = ofKind.map((part) => lastSaid.get(keyOf(part)) ?? Number.NEGATIVE_INFINITY);
    const oldest = Math.min(...ages);
    const choices = ofKind.filter((_, index) => ages[index] === oldest);
    const chosen = choices[mix(fnv1a(seed)) % Math.max(choices.length, 1)];
    // No two reminders of a delivery say the same, if there is anything else.
    if (chosen) lastSaid.set(keyOf(chosen), Number.POSITIVE_INFINITY);
    return {
      reminderId,
      kind,
      contentId: chosen?.contentId ?? null,
      content: chosen?.content ?? NO_CONTENT,
    };
  });
}

/** Content to rest by has no ids: its text identifies it. */
function keyOf(part: { kind: string; contentId: string | null; content: SavedContent }): string {
  return `${part.kind}:${part.contentId ?? part.content.text}`;
}
