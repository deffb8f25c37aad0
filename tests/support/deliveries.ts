/** Builders of deliveries and of the reminder content cache. They import types only. */
import type {
  Delivery,
  DeliveryPart,
  ReminderContent,
  ReminderContentPart,
  SavedContent,
} from '@/domain/records.ts';
import { content } from './favorites.ts';
import { monday } from './times.ts';

export const deliveryPart = (
  text: Partial<SavedContent> = {},
  change: Partial<DeliveryPart> = {},
): DeliveryPart => ({
  reminderId: '07:30',
  kind: 'passage',
  contentId: 'isaiah-66-13',
  content: content(text),
  ...change,
});

/** By default the delivery that `reminderAt('07:30')` has on the Monday of the tests, shown in time. */
export const delivery = (change: Partial<Delivery> = {}): Delivery => ({
  id: '07:30@2026-11-23T07:30',
  occurrences: ['07:30@2026-11-23T07:30'],
  day: '2026-11-23',
  parts: [deliveryPart()],
  discreet: true,
  state: 'shown',
  dueAt: monday('07:30').epochMilliseconds,
  snoozedUntil: null,
  updatedAt: monday('07:30').epochMilliseconds,
  ...change,
});

/** A snoozed delivery. */
export const snoozedDelivery = (snoozedUntil: number, change: Partial<Delivery> = {}): Delivery =>
  delivery({ state: 'snoozed', snoozedUntil, ...change });

/** Something that a reminder may say, with a text that names it. */
export const contentPart = (
  kind: ReminderContentPart['kind'],
  contentId: string | null,
  night = true,
): ReminderContentPart => {
  const name = contentId ?? kind;
  return {
    kind,
    contentId,
    night,
    content: content({ title: name, text: `The text of ${name}` }),
  };
};

/** The reminder content cache, made for the default preferences. */
export const reminderContent = (
  parts: ReminderContentPart[],
  change: Partial<ReminderContent> = {},
): ReminderContent => ({
  name: 'deliveries',
  cacheKey: '1',
  madeFor: { scripture: true, situation: [] },
  parts,
  ...change,
});
