import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Silence } from '@/domain/records.ts';
import {
  dueOccurrences,
  nextOccurrence,
  nextOccurrences,
  occurrencesBetween,
} from '@/domain/reminders/occurrences.ts';
import { resume } from '@/domain/reminders/silence.ts';
import { reminders, silence } from '../../../simulation/settings.ts';
import { at, berlin, local, moment, NO_SILENCE, plan, reminder } from './make.ts';

const times = (found: { at: number }[]) => found.map((one) => local(one.at));
const quiet = (from: string, to: string): Silence => ({
  ...NO_SILENCE,
  quietHours: [{ from, to }],
});

describe('the next occurrence', () => {
  it.each([
    ['later today when the time is still to come', '2026-11-23T06:00', '2026-11-23T07:30'],
    ['tomorrow when the time has come', '2026-11-23T07:30', '2026-11-24T07:30'],
  ])('is %s', (_when, now, expected) => {
    const next = nextOccurrence(plan([reminder()]), berlin(now));
    expect(next && local(next.at)).toBe(expected);
  });

  it('waits for a chosen weekday', () => {
    const next = nextOccurrence(plan([reminder({ weekdays: [7] })]), berlin('2026-11-23T12:00'));
    expect(next && local(next.at)).toBe('2026-11-29T07:30');
  });

  it.each([
    ['switched off', { enabled: false }],
    ['removed', { deletedAt: 5 }],
  ])('is none for a reminder that is %s', (_name, change) => {
    expect(nextOccurrence(plan([reminder(change)]), berlin('2026-11-23T06:00'))).toBeNull();
  });

  it('is the earliest of several reminders', () => {
    const all = [at(['21:00', '09:00'], { id: 'late' }), reminder({ id: 'early' })];
    expect(nextOccurrence(plan(all), berlin('2026-11-23T08:00'))?.id).toBe('late@2026-11-23T09:00');
  });

  it('can be told with those after it', () => {
    const found = nextOccurrences(plan([at(['08:00', '20:00'])]), berlin('2026-11-23T12:00'), 3);
    expect(times(found)).toEqual(['2026-11-23T20:00', '2026-11-24T08:00', '2026-11-24T20:00']);
  });

  it('is found behind a pause of months', () => {
    const pause = { type: 'local', at: '2027-03-01T07:00' } as const;
    const found = nextOccurrence(
      plan([at('07:00')], { silence: { ...NO_SILENCE, pause } }),
      berlin('2026-11-23T12:00'),
    );
    expect(found && local(found.at)).toBe('2027-03-01T07:00');
  });

  it.each<[string, Silence]>([
    ['a pause until she says so', { ...NO_SILENCE, pause: { type: 'open' } }],
    ['quiet hours all day', quiet('00:00', '23:59')],
  ])('is none in %s', (_name, silent) => {
    expect(
      nextOccurrence(plan([reminder()], { silence: silent }), berlin('2026-11-23T12:00')),
    ).toBeNull();
  });
});

describe('every so many hours', () => {
  const every = (hours: number, from: string, to: string, change = {}) =>
    reminder({ schedule: { type: 'interval', hours, from, to }, ...change });

  it('comes from the first time on, up to and including the last', () => {
    const found = nextOccurrences(
      plan([every(3, '08:00', '14:00')]),
      berlin('2026-11-23T00:00'),
      3,
    );
    expect(times(found)).toEqual(['2026-11-23T08:00', '2026-11-23T11:00', '2026-11-23T14:00']);
  });

  it('goes on after midnight, as part of the day on which it began', () => {
    const mondays = every(2, '22:00', '03:00', { weekdays: [1] });
    const found = nextOccurrences(plan([mondays]), berlin('2026-11-23T12:00'), 3);
    expect(times(found)).toEqual(['2026-11-23T22:00', '2026-11-24T00:00', '2026-11-24T02:00']);
    expect(found.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-23', '2026-11-23']);
  });
});

describe('“not today”', () => {
  it('leaves out the rest of the day, and nothing else', () => {
    const skipped = at(['08:00', '20:00'], { skippedOn: '2026-11-23' });
    const found = nextOccurrences(plan([skipped]), berlin('2026-11-23T07:00'), 1);
    expect(times(found)).toEqual(['2026-11-24T08:00']);
  });
});

describe('quiet hours', () => {
  it('let go what falls into them, over midnight too, the end not included', () => {
    const all = [at(['21:59', '22:00', '03:00', '06:59', '07:00'])];
    const found = occurrencesBetween(
      plan(all, { silence: quiet('22:00', '07:00') }),
      berlin('2026-11-23T12:00'),
      berlin('2026-11-24T12:00'),
    );
    expect(times(found)).toEqual(['2026-11-23T21:59', '2026-11-24T07:00']);
  });

  it('let it go for good, also where they end a minute later', () => {
    const all = [at('06:50')];
    const due = dueOccurrences(
      plan(all, { silence: quiet('22:00', '07:00') }),
      berlin('2026-11-24T07:05'),
    );
    expect(due).toEqual([]);
  });

  it('that she changes do not bring back what they held', () => {
    const changedAt = berlin('2026-11-23T22:45').epochMilliseconds;
    const due = dueOccurrences(
      plan([at('22:30')], { silence: { ...NO_SILENCE, changedAt } }),
      berlin('2026-11-23T22:46'),
    );
    expect(due).toEqual([]);
  });

  it('hold back what is late when they begin', () => {
    const silent = { silence: quiet('22:00', '07:00') };
    expect(dueOccurrences(plan([at('21:50')], silent), berlin('2026-11-23T21:55'))).toHaveLength(1);
    expect(dueOccurrences(plan([at('21:50')], silent), berlin('2026-11-23T22:05'))).toEqual([]);
  });
});

describe('a pause', () => {
  it('lets go what falls into it, also after she resumes', () => {
    const paused: Silence = { ...NO_SILENCE, pause: { type: 'open' } };
    const now = berlin('2026-11-23T07:40');
    expect(dueOccurrences(plan([reminder()], { silence: paused }), now)).toEqual([]);
    const resumed = resume(paused, now.epochMilliseconds);
    expect(dueOccurrences(plan([reminder()], { silence: resumed }), now)).toEqual([]);
    const next = nextOccurrence(plan([reminder()], { silence: resumed }), now);
    expect(next && local(next.at)).toBe('2026-11-24T07:30');
  });
});

describe('a clock change', () => {
  const day = (date: string) => [berlin(`${date}T00:00`), berlin(`${date}T12:00`)] as const;

  it('moves a time that does not exist forward', () => {
    expect(times(occurrencesBetween(plan([at('02:30')]), ...day('2026-03-29')))).toEqual([
      '2026-03-29T03:30',
    ]);
  });

  it('counts a time that comes twice once', () => {
    expect(occurrencesBetween(plan([at('02:30')]), ...day('2026-10-25'))).toHaveLength(1);
  });

  it('brings nothing on a date that never was', () => {
    const apia = (text: string) => Temporal.ZonedDateTime.from(`${text}[Pacific/Apia]`);
    const found = occurrencesBetween(
      plan([at('08:00')]),
      apia('2011-12-29T00:00'),
      apia('2012-01-01T00:00'),
    );
    expect(found.map(({ id }) => id)).toEqual(['r@2011-12-29T08:00', 'r@2011-12-31T08:00']);
  });
});

describe('another time zone', () => {
  it('has the same time on its own clock, under the same id: it is shown once', () => {
    const here = dueOccurrences(plan([reminder()]), berlin('2026-11-23T07:30'));
    const there = Temporal.ZonedDateTime.from('2026-11-23T07:30[America/New_York]');
    expect(dueOccurrences(plan([reminder()]), there).map(({ id }) => id)).toEqual(
      here.map(({ id }) => id),
    );
  });
});

describe('what is due', () => {
  it.each([
    ['what came within the last hour', '08:29', 1],
    ['let go after an hour', '08:31', 0],
  ])('is %s', (_what, time, count) => {
    expect(dueOccurrences(plan([reminder()]), berlin(`2026-11-23T${time}`))).toHaveLength(count);
  });

  it('does not reach back before the reminder was set', () => {
    const updatedAt = berlin('2026-11-23T07:40').epochMilliseconds;
    expect(dueOccurrences(plan([reminder({ updatedAt })]), berlin('2026-11-23T07:41'))).toEqual([]);
  });

  it('is not held up by a stamp of a clock that was wrong', () => {
    const updatedAt = berlin('2031-01-01T00:00').epochMilliseconds;
    expect(
      dueOccurrences(plan([reminder({ updatedAt })]), berlin('2026-11-23T07:31')),
    ).toHaveLength(1);
  });

  it('is what she wanted later, once its half hour is over', () => {
    const againAt = berlin('2026-11-23T08:00').epochMilliseconds;
    const later = [moment({ againAt })];
    expect(dueOccurrences(plan([], { later }), berlin('2026-11-23T07:59'))).toEqual([]);
    expect(dueOccurrences(plan([], { later }), berlin('2026-11-23T08:00'))).toMatchObject([
      { momentId: 'r@2026-11-23T07:30', at: againAt, day: '2026-11-23' },
    ]);
    expect(dueOccurrences(plan([], { later }), berlin('2026-11-23T09:01'))).toEqual([]);
  });
});

describe('for any settings', () => {
  const from = Date.UTC(2026, 2, 25);
  const to = Date.UTC(2026, 3, 10);
  const zoned = (moment: number, zone: string) =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC');
  const now = fc.integer({ min: from, max: to });

  it('what is due was an occurrence of the last hour, and has one id', () => {
    fc.assert(
      fc.property(reminders, silence(from, to), zone, now, (all, silent, name, moment) => {
        const given = plan(all, { silence: silent });
        const due = dueOccurrences(given, zoned(moment, name));
        const within = occurrencesBetween(
          given,
          zoned(moment - 3_600_000, name),
          zoned(moment, name),
        );
        const ids = within.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
        for (const { id, at: when } of due) {
          expect(ids).toContain(id);
          expect(moment - when).toBeLessThan(3_600_000);
        }
      }),
    );
  });

  it('a stretch of time has the occurrences of its two halves', () => {
    fc.assert(
      fc.property(reminders, silence(from, to), zone, now, (all, silent, name, middle) => {
        const given = plan(all, { silence: silent });
        const [start, half, end] = [from, middle, to].map((one) => zoned(one, name));
        if (!start || !half || !end) return;
        expect([
          ...occurrencesBetween(given, start, half),
          ...occurrencesBetween(given, half, end),
        ]).toEqual(occurrencesBetween(given, start, end));
      }),
      { numRuns: 40 },
    );
  });
});
