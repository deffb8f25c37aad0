import type { Delivery, DeliveryPart, Reminder } from '@/domain/records.ts';
import type { SituationSet } from '@/domain/situation.ts';
import { wordsFor } from './user-changes.ts';

/** Whether the reminder of a part is there and on. */
export function isOn({ reminderId }: DeliveryPart, reminders: readonly Reminder[]): boolean {
  return reminders.some(({ id, enabled }) => id === reminderId && enabled);
}

/** Nothing of a reminder that is off or gone, and no words that were laid ready for another situation. */
export function lookAtParts(
  { id, parts }: Delivery,
  reminders: readonly Reminder[],
  situation: SituationSet,
): void {
  for (const part of parts) {
    if (!isOn(part, reminders)) throw new Error(`of a reminder that is off: ${id}`);
    const { text } = part.content;
    if (part.kind !== 'own' && text !== '' && !text.startsWith(wordsFor(situation))) {
      throw new Error(`words of another situation: ${id} ${text}`);
    }
  }
}
