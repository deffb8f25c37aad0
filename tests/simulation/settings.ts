import fc from 'fast-check';
import type { PauseEnd, Reminder, Schedule, Silence } from '@/domain/records.ts';

const minute = fc.integer({ min: 0, max: 1439 });
/** Any time of day; the hours in which clocks are changed come more often. */
export const time = fc
  .oneof(minute, fc.integer({ min: 0, max: 240 }))
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
      hours: fc.integer({ min: 1, max: 12 }),
      from: time,
      to: time,
    })
    .filter(({ from, to }) => from !== to),
);

const reminder: fc.Arbitrary<Omit<Reminder, 'id'>> = fc.record({
  kind: fc.constantFrom('passage', 'line', 'practice', 'rest'),
  text: fc.constant(null),
  schedule,
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  enabled: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
  discreet: fc.boolean(),
  skippedOn: fc.constant(null),
  createdAt: fc.constant(0),
  updatedAt: fc.constant(0),
  deletedAt: fc.constant(null),
});

/** Up to three reminders, each with an id of its own. */
export const reminders: fc.Arbitrary<Reminder[]> = fc
  .array(reminder, { minLength: 1, maxLength: 3 })
  .map((all) => all.map((one, index) => ({ ...one, id: `r${index}` })));

/**
 * Quiet hours and a pause.
 * @param from the earliest end of a pause, milliseconds since 1970
 * @param to the latest
 */
export function silence(from: number, to: number): fc.Arbitrary<Silence> {
  const at = fc.integer({ min: from / 60_000, max: to / 60_000 }).map((one) => one * 60_000);
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
