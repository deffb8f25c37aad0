import { describe, expect, it } from 'vitest';
import { dueOccurrences, nextOccurrence } from '@/domain/reminders/occurrences.ts';
import { berlin, delivery, NO_SILENCE, plan, quiet, reminder } from '../../../support/reminders.ts';

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

  it('does not reach back before a change of quiet hours, nor for what she wanted later', () => {
    const snoozedUntil = berlin('2026-11-23T07:35').epochMilliseconds;
    const due = (changedAt: string) =>
      dueOccurrences(
        plan([reminder()], {
          quietTimes: { ...NO_SILENCE, changedAt: berlin(changedAt).epochMilliseconds },
          snoozed: [delivery({ snoozedUntil })],
        }),
        berlin('2026-11-23T07:41'),
      );
    expect(due('2026-11-23T07:29')).toHaveLength(2);
    expect(due('2026-11-23T07:32')).toHaveLength(1);
    expect(due('2026-11-23T07:40')).toEqual([]);
    // A stamp of a clock that was wrong.
    expect(due('2027-01-01T00:00')).toHaveLength(2);
  });

  it('is not what she wanted later, in quiet hours', () => {
    const snoozed = [delivery({ snoozedUntil: berlin('2026-11-23T22:10').epochMilliseconds })];
    const silent = plan([], { quietTimes: quiet('22:00', '23:00'), snoozed });
    expect(dueOccurrences(silent, berlin('2026-11-23T22:15'))).toEqual([]);
    expect(dueOccurrences(silent, berlin('2026-11-23T23:05'))).toEqual([]);
    expect(nextOccurrence(silent, berlin('2026-11-23T22:00'))).toBeNull();
  });

  it('is what she wanted later, once its half hour is over', () => {
    const snoozedUntil = berlin('2026-11-23T08:00').epochMilliseconds;
    const snoozed = [delivery({ snoozedUntil })];
    expect(dueOccurrences(plan([], { snoozed }), berlin('2026-11-23T07:59'))).toEqual([]);
    expect(dueOccurrences(plan([], { snoozed }), berlin('2026-11-23T08:00'))).toMatchObject([
      { deliveryId: 'r@2026-11-23T07:30', at: snoozedUntil, day: '2026-11-23' },
    ]);
    expect(dueOccurrences(plan([], { snoozed }), berlin('2026-11-23T09:01'))).toEqual([]);
  });
});
