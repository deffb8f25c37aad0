import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueOccurrences,
  nextOccurrence,
  nextOccurrences,
  occurrencesBetween,
} from '@/domain/reminders/occurrences.ts';
import { isQuiet, quietEnd } from '@/domain/reminders/quiet-times.ts';
import { quietTimes, reminders } from '../../../simulation/settings.ts';
import { plan } from '../../../support/reminders.ts';

describe('for any settings', () => {
  const from = Date.UTC(2026, 2, 25);
  const to = Date.UTC(2026, 3, 10);
  const zoned = (at: number, zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC');
  const now = fc.noBias(fc.integer({ min: from, max: to }));

  it('what is due is an occurrence of the last hour, and ids are unique', () => {
    fc.assert(
      fc.property(reminders(from, to), quietTimes(from, to), zone, now, (all, quiet, name, at) => {
        const given = plan(all, { quietTimes: quiet });
        const due = dueOccurrences(given, zoned(at, name));
        const within = occurrencesBetween(given, zoned(at - 3_600_000, name), zoned(at, name));
        const ids = within.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
        for (const { id, at: when } of due) {
          expect(ids).toContain(id);
          expect(at - when).toBeLessThan(3_600_000);
        }
      }),
    );
  });

  it('nothing comes in quiet times', () => {
    fc.assert(
      fc.property(reminders(from, to), quietTimes(from, to), zone, (all, quiet, name) => {
        const given = plan(all, { quietTimes: quiet });
        for (const one of occurrencesBetween(given, zoned(from, name), zoned(to, name))) {
          expect(isQuiet(quiet, zoned(one.at, name))).toBe(false);
        }
      }),
    );
  });

  it('what was wanted later comes at the first moment that is not quiet', () => {
    fc.assert(
      fc.property(quietTimes(from, to), zone, now, (quiet, name, at) => {
        const end = quietEnd(quiet, at, name);
        if (end === null) return;
        expect(isQuiet(quiet, zoned(end, name))).toBe(false);
        for (let before = at; before < end; before += 1_800_000) {
          expect(isQuiet(quiet, zoned(before, name))).toBe(true);
        }
      }),
    );
  });

  it('the next occurrences are the first of all', () => {
    fc.assert(
      fc.property(reminders(from, to), quietTimes(from, to), zone, now, (all, quiet, name, at) => {
        const given = plan(all, { quietTimes: quiet });
        const next = nextOccurrences(given, zoned(at, name), 4);
        const last = next.at(-1);
        if (!last) return;
        const until = zoned(last.at, name);
        const found = occurrencesBetween(given, zoned(at, name), until).slice(0, 4);
        expect(next).toEqual(found);
        expect(nextOccurrence(given, zoned(at, name))).toEqual(next[0]);
      }),
    );
  });

  it('two adjoining stretches of time have the occurrences of both together', () => {
    fc.assert(
      fc.property(
        reminders(from, to),
        quietTimes(from, to),
        zone,
        now,
        (all, quiet, name, middle) => {
          const given = plan(all, { quietTimes: quiet });
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
