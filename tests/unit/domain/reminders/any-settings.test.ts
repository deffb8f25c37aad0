import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueOccurrences,
  nextOccurrence,
  nextOccurrences,
  occurrencesBetween,
} from '@/domain/reminders/occurrences.ts';
import { isQuiet } from '@/domain/reminders/quiet-times.ts';
import { quietTimes, reminders } from '../../../simulation/settings.ts';
import { plan } from '../../../support/reminders.ts';

describe('for any settings', () => {
  const from = Date.UTC(2026, 2, 25);
  const to = Date.UTC(2026, 3, 10);
  const zoned = (delivery: number, zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(delivery).toZonedDateTimeISO(zone);
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC');
  const now = fc.noBias(fc.integer({ min: from, max: to }));

  it('what is due was an occurrence of the last hour, and has one id', () => {
    fc.assert(
      fc.property(
        reminders(from, to),
        quietTimes(from, to),
        zone,
        now,
        (all, silent, name, delivery) => {
          const given = plan(all, { quietTimes: silent });
          const due = dueOccurrences(given, zoned(delivery, name));
          const within = occurrencesBetween(
            given,
            zoned(delivery - 3_600_000, name),
            zoned(delivery, name),
          );
          const ids = within.map(({ id }) => id);
          expect(ids).toEqual([...new Set(ids)]);
          for (const { id, at: when } of due) {
            expect(ids).toContain(id);
            expect(delivery - when).toBeLessThan(3_600_000);
          }
        },
      ),
    );
  });

  it('nothing comes while it is silent', () => {
    fc.assert(
      fc.property(reminders(from, to), quietTimes(from, to), zone, (all, silent, name) => {
        const given = plan(all, { quietTimes: silent });
        for (const one of occurrencesBetween(given, zoned(from, name), zoned(to, name))) {
          expect(isQuiet(silent, zoned(one.at, name))).toBe(false);
        }
      }),
    );
  });

  it('the next ones are the first of all that come', () => {
    fc.assert(
      fc.property(
        reminders(from, to),
        quietTimes(from, to),
        zone,
        now,
        (all, silent, name, delivery) => {
          const given = plan(all, { quietTimes: silent });
          const next = nextOccurrences(given, zoned(delivery, name), 4);
          const last = next.at(-1);
          if (!last) return;
          const until = zoned(last.at, name);
          const found = occurrencesBetween(given, zoned(delivery, name), until).slice(0, 4);
          expect(next).toEqual(found);
          expect(nextOccurrence(given, zoned(delivery, name))).toEqual(next[0]);
        },
      ),
    );
  });

  it('a stretch of time has the occurrences of its two halves', () => {
    fc.assert(
      fc.property(
        reminders(from, to),
        quietTimes(from, to),
        zone,
        now,
        (all, silent, name, middle) => {
          const given = plan(all, { quietTimes: silent });
          const [start, half, end] = [from, middle, to].map((one) => zoned(one, name));
          if (!start || !half || !end) return;
          expect([
            ...occurrencesBetween(given, start, half),
            ...occurrencesBetween(given, half, end),
          ]).toEqual(occurrencesBetween(given, start, end));
        },
      ),
      { numRuns: 40 },
    );
  });
});
