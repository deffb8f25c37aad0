import { describe, expect, it } from 'vitest';
import { dueOccurrences, nextOccurrence } from '@/domain/reminders/occurrences.ts';
import { snoozedDelivery } from '../../../support/deliveries.ts';
import { plan, reminder } from '../../../support/reminders.ts';
import { NO_QUIET_TIMES, quietHours } from '../../../support/settings.ts';
import { berlin } from '../../../support/times.ts';

describe('what is due', () => {
  it.each([
    ['08:29', 1],
    ['08:31', 0],
  ])('is what came within the last hour: at %s, %i of 07:30', (time, count) => {
    expect(dueOccurrences(plan([reminder()]), berlin(`2026-11-23T${time}`))).toHaveLength(count);
  });

  it('excludes times before quiet times were last changed, also of snoozed deliveries', () => {
    const snoozedUntil = berlin('2026-11-23T07:35').epochMilliseconds;
    const due = (changedAt: string) =>
      dueOccurrences(
        plan([reminder()], {
          quietTimes: { ...NO_QUIET_TIMES, changedAt: berlin(changedAt).epochMilliseconds },
          snoozed: [snoozedDelivery(snoozedUntil)],
        }),
        berlin('2026-11-23T07:41'),
      );
    expect(due('2026-11-23T07:29')).toHaveLength(2);
    expect(due('2026-11-23T07:32')).toHaveLength(1);
    expect(due('2026-11-23T07:40')).toEqual([]);
    // A wrong clock dated it in the future.
    expect(due('2027-01-01T00:00')).toHaveLength(2);
  });

  it('excludes snoozed deliveries in quiet hours', () => {
    const snoozed = [snoozedDelivery(berlin('2026-11-23T22:10').epochMilliseconds)];
    const quiet = plan([], { quietTimes: quietHours('22:00', '23:00'), snoozed });
    expect(dueOccurrences(quiet, berlin('2026-11-23T22:15'))).toEqual([]);
    expect(dueOccurrences(quiet, berlin('2026-11-23T23:05'))).toEqual([]);
    expect(nextOccurrence(quiet, berlin('2026-11-23T22:00'))).toBeNull();
  });

  it('includes a snoozed delivery from the end of its half hour on', () => {
    const snoozedUntil = berlin('2026-11-23T08:00').epochMilliseconds;
    const snoozed = [snoozedDelivery(snoozedUntil)];
    expect(dueOccurrences(plan([], { snoozed }), berlin('2026-11-23T07:59'))).toEqual([]);
    expect(dueOccurrences(plan([], { snoozed }), berlin('2026-11-23T08:00'))).toMatchObject([
      { deliveryId: '07:30@2026-11-23T07:30', at: snoozedUntil, day: '2026-11-23' },
    ]);
    expect(dueOccurrences(plan([], { snoozed }), berlin('2026-11-23T09:01'))).toEqual([]);
  });
});
