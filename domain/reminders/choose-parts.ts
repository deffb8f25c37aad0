/** What the reminders of one moment say. */
import { NO_CONTENT } from '@/domain/favorites/favorite.ts';
import type {
  Delivery,
  DeliveryPart,
  ReminderContentPart,
  ReminderKind,
  SavedContent,
} from '../records.ts';

/** One reminder that wants to say something. */
export type PartRequest = {
  reminderId: string;
  kind: ReminderKind;
  /** Her own words, for the kind "own". */
  text: string;
  /** What it said before, where a moment comes again; else null. */
  previous: DeliveryPart | null;
  /** The same text draws the same words. */
  seed: string;
};

/**
 * Chooses what each says: what was not said lately, while there is any; else what was said longest ago.
 * @param open the words that may be said now
 * @param moments those before, which tell what was said lately
 */
export function chooseParts(
  wanted: readonly PartRequest[],
  open: readonly ReminderContentPart[],
  deliveries: readonly Delivery[],
): DeliveryPart[] {
  const lastSaid = new Map<string, number>();
  for (const { dueAt, parts } of deliveries) {
    for (const part of parts) {
      lastSaid.set(keyOf(part), Math.max(dueAt, lastSaid.get(keyOf(part)) ?? 0));
    }
  }
  return wanted.map(({ reminderId, kind, text, previous, seed }) => {
    if (kind === 'own') {
      return { reminderId, kind, contentId: null, content: { ...NO_CONTENT, text } };
    }
    // What comes again was chosen for another hour and company, and maybe for another choice of hers.
    const again = previous && open.find((part) => keyOf(part) === keyOf(previous));
    if (again) return { reminderId, kind, contentId: again.contentId, content: again.content };
    const fitting = open.filter((part) => part.kind === kind);
    const ages = fitting.map((part) => lastSaid.get(keyOf(part)) ?? Number.NEGATIVE_INFINITY);
    const oldest = Math.min(...ages);
    const fresh = fitting.filter((_, index) => ages[index] === oldest);
    const chosen = fresh[hash(seed) % Math.max(fresh.length, 1)];
    // No two reminders of a moment say the same, if there is anything else.
    if (chosen) lastSaid.set(keyOf(chosen), Number.POSITIVE_INFINITY);
    return {
      reminderId,
      kind,
      contentId: chosen?.contentId ?? null,
      content: chosen?.content ?? NO_CONTENT,
    };
  });
}

/** Rest has no ids: there the words tell. */
function keyOf(part: { kind: string; contentId: string | null; content: SavedContent }): string {
  return `${part.kind}:${part.contentId ?? part.content.text}`;
}

/** FNV-1a with a final mix, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
