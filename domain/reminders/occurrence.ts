/** One local date-time at which a reminder is due. */
export type Occurrence = {
  /** The reminder and its wall-clock time: the same however often it is computed, in every time zone. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The local date, "YYYY-MM-DD", on which its schedule began. */
  day: string;
  /** Null for a snoozed delivery. */
  reminderId: string | null;
  /** The snoozed delivery, or null. */
  deliveryId: string | null;
};
