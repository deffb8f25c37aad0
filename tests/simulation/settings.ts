import fc from 'fast-check';
import { CONTENT_REMINDER_KINDS } from '@/domain/kinds.ts';
import type { PauseEnd, QuietTimes, Reminder, Schedule } from '@/domain/records.ts';

/** Evenly, and not small numbers more often. */
const even = (min: number, max: number) => fc.noBias(fc.integer({ min, max }));

/** Any time of day; the hours in which clocks are changed come more often. */
const time = fc
  .oneof({ weight: 2, arbitrary: even(0, 1439) }, even(0, 240))
  .map(
    (at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
  );

const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({
    type: fc.constant('times' as const),
    times: fc.uniqueArray(time, { minLength: 1, maxLength: 4 }),
  }),
  fc
    .record({
      type: fc.constant('interval' as const),
      hours: even(1, 12),
      from: time,
      to: time,
    })
    .filter(({ from, to }) => from !== to),
);

const reminder = (from: number, to: number): fc.Arbitrary<Omit<Reminder, 'id'>> =>
  fc.record({
    kind: fc.constantFrom(...CONTENT_REMINDER_KINDS),
    text: fc.constant(null),
    schedule,
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    enabled: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
    discreet: fc.boolean(),
    skippedOn: fc.option(even(from, to).map((at) => new Date(at).toISOString().slice(0, 10))),
    createdAt: fc.constant(0),
    updatedAt: fc.constant(0),
    deletedAt: fc.constant(null),
  });

/**
 * Up to three reminders, each with an id of its own.
 * @param from the earliest day that is skipped, milliseconds since 1970
 * @param to the latest
 */
export function reminders(from: number, to: number): fc.Arbitrary<Reminder[]> {
  return fc
    .array(reminder(from, to), { minLength: 1, maxLength: 3 })
    .map((all) => all.map((one, index) => ({ ...one, id: `r${index}` })));
}

/**
 * Quiet hours and a pause.
 * @param from the earliest end of a pause, milliseconds since 1970
 * @param to the latest
 */
export function quietTimes(from: number, to: number): fc.Arbitrary<QuietTimes> {
  const at = even(from / 60_000, to / 60_000).map((one) => one * 60_000);
  const pause: fc.Arbitrary<PauseEnd | null> = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    at.map((one) => ({ type: 'instant' as const, at: one })),
    at.map((one) => ({ type: 'local' as const, at: new Date(one).toISOString().slice(0, 16) })),
  );
  const range = fc.record({ from: time, to: time }).filter((one) => one.from !== one.to);
  return fc.record({
    quietHours: fc.array(range, { maxLength: 2 }),
    pause,
    changedAt: fc.constant(0),
  });
}
