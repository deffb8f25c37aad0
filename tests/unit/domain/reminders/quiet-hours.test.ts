import { describe, expect, it } from 'vitest';
import type { QuietTimes } from '@/domain/records.ts';
import {
  dueOccurrences,
  nextOccurrence,
  occurrencesBetween,
} from '@/domain/reminders/occurrences.ts';
import { resume } from '@/domain/reminders/quiet-times.ts';
import {
  at,
  berlin,
  local,
  NO_SILENCE,
  plan,
  quiet,
  reminder,
  times,
} from '../../../support/reminders.ts';

describe('quiet hours', () => {
  it('let go what falls into them, over midnight too, the end not included', () => {
    const all = [at(['21:59', '22:00', '03:00', '06:59', '07:00'])];
    const found = occurrencesBetween(
      plan(all, { quietTimes: quiet('22:00', '07:00') }),
      berlin('2026-11-23T12:00'),
      berlin('2026-11-24T12:00'),
    );
    expect(times(found)).toEqual(['2026-11-23T21:59', '2026-11-24T07:00']);
  });

  it('let it go for good, also where they end a minute later', () => {
    const all = [at('06:50')];
    const due = dueOccurrences(
      plan(all, { quietTimes: quiet('22:00', '07:00') }),
      berlin('2026-11-24T07:05'),
    );
    expect(due).toEqual([]);
  });

  it('that she changes do not bring back what they held', () => {
    const changedAt = berlin('2026-11-23T22:45').epochMilliseconds;
    const due = dueOccurrences(
      plan([at('22:30')], { quietTimes: { ...NO_SILENCE, changedAt } }),
      berlin('2026-11-23T22:46'),
    );
    expect(due).toEqual([]);
  });

  it('hold back what is late when they begin', () => {
    const silent = { quietTimes: quiet('22:00', '07:00') };
    expect(dueOccurrences(plan([at('21:50')], silent), berlin('2026-11-23T21:55'))).toHaveLength(1);
    expect(dueOccurrences(plan([at('21:50')], silent), berlin('2026-11-23T22:05'))).toEqual([]);
  });
});

describe('a pause', () => {
  it('lets go what falls into it, also after she resumes', () => {
    const paused: QuietTimes = { ...NO_SILENCE, pause: { type: 'open' } };
    const now = berlin('2026-11-23T07:40');
    expect(dueOccurrences(plan([reminder()], { quietTimes: paused }), now)).toEqual([]);
    const resumed = resume(paused, now.epochMilliseconds);
    expect(dueOccurrences(plan([reminder()], { quietTimes: resumed }), now)).toEqual([]);
    const next = nextOccurrence(plan([reminder()], { quietTimes: resumed }), now);
    expect(next && local(next.at)).toBe('2026-11-24T07:30');
  });
});
