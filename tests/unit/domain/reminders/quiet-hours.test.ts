import { describe, expect, it } from 'vitest';
import {
  dueOccurrences,
  nextOccurrence,
  occurrencesBetween,
} from '@/domain/reminders/occurrences.ts';
import { resume } from '@/domain/reminders/quiet-times.ts';
import { at, plan, reminder } from '../../../support/reminders.ts';
import { NO_QUIET_TIMES, OPEN_PAUSE, quietHours } from '../../../support/settings.ts';
import { berlin, local } from '../../../support/times.ts';
import { times } from './delivery-at.ts';

describe('quiet hours', () => {
  it('drop what falls into them, also after midnight, but not at their end', () => {
    const all = [at(['21:59', '22:00', '03:00', '06:59', '07:00'])];
    const found = occurrencesBetween(
      plan(all, { quietTimes: quietHours('22:00', '07:00') }),
      berlin('2026-11-23T12:00'),
      berlin('2026-11-24T12:00'),
    );
    expect(times(found)).toEqual(['2026-11-23T21:59', '2026-11-24T07:00']);
  });

  it('drop it for good, even if they end a minute later', () => {
    const all = [at('06:50')];
    const due = dueOccurrences(
      plan(all, { quietTimes: quietHours('22:00', '07:00') }),
      berlin('2026-11-24T07:05'),
    );
    expect(due).toEqual([]);
  });

  it('do not bring back what they dropped when they are changed', () => {
    const changedAt = berlin('2026-11-23T22:45').epochMilliseconds;
    const due = dueOccurrences(
      plan([at('22:30')], { quietTimes: { ...NO_QUIET_TIMES, changedAt } }),
      berlin('2026-11-23T22:46'),
    );
    expect(due).toEqual([]);
  });

  it('drop what is late when they begin', () => {
    const quiet = { quietTimes: quietHours('22:00', '07:00') };
    expect(dueOccurrences(plan([at('21:50')], quiet), berlin('2026-11-23T21:55'))).toHaveLength(1);
    expect(dueOccurrences(plan([at('21:50')], quiet), berlin('2026-11-23T22:05'))).toEqual([]);
  });
});

describe('a pause', () => {
  it('drops what falls into it, also after it has been ended', () => {
    const now = berlin('2026-11-23T07:40');
    expect(dueOccurrences(plan([reminder()], { quietTimes: OPEN_PAUSE }), now)).toEqual([]);
    const resumed = resume(OPEN_PAUSE, now.epochMilliseconds);
    expect(dueOccurrences(plan([reminder()], { quietTimes: resumed }), now)).toEqual([]);
    const next = nextOccurrence(plan([reminder()], { quietTimes: resumed }), now);
    expect(next && local(next.at)).toBe('2026-11-24T07:30');
  });
});
