import { describe, expect, it } from 'vitest';
import type { QuietTimes } from '@/domain/records.ts';
import { dueOccurrences, nextOccurrence } from '@/domain/reminders/occurrences.ts';
import { snoozedDelivery } from '../../../support/deliveries.ts';
import { plan, reminder } from '../../../support/reminders.ts';
import { NO_QUIET_TIMES, OPEN_PAUSE, quietHours } from '../../../support/settings.ts';
import { berlin, local } from '../../../support/times.ts';

describe('what is due', () => {
  it.each([
    ['08:29', 1],
    ['08:31', 0],
  ])('is what came within the last hour: at %s, %i of 07:30', (time, count) => {
    expect(dueOccurrences(plan([reminder()]), berlin(`2026-11-23T${time}`))).toHaveLength(count);
  });

  it('excludes times before quiet times were last changed', () => {
    const due = (changedAt: string) =>
      dueOccurrences(
        plan([reminder()], {
          quietTimes: { ...NO_QUIET_TIMES, changedAt: berlin(changedAt).epochMilliseconds },
        }),
        berlin('2026-11-23T07:41'),
      );
    expect(due('2026-11-23T07:29')).toHaveLength(1);
    expect(due('2026-11-23T07:40')).toEqual([]);
    // A wrong clock dated it in the future.
    expect(due('2027-01-01T00:00')).toHaveLength(1);
  });

  describe('of what the user wanted later', () => {
    const snoozed = [snoozedDelivery(berlin('2026-11-23T22:10').epochMilliseconds)];
    const id = `${snoozed[0]?.id}+${snoozed[0]?.snoozedUntil}`;
    const next = (quietTimes: QuietTimes, now = '2026-11-23T21:40') => {
      const found = nextOccurrence(plan([], { quietTimes, snoozed }), berlin(now));
      return found && `${found.id} ${local(found.at)}`;
    };

    it('comes at the end of quiet hours, once', () => {
      const quietTimes = quietHours('22:00', '07:00');
      expect(next(quietTimes)).toBe(`${id} 2026-11-24T07:00`);
      const quiet = plan([], { quietTimes, snoozed });
      expect(dueOccurrences(quiet, berlin('2026-11-23T22:15'))).toEqual([]);
      expect(dueOccurrences(quiet, berlin('2026-11-24T07:05'))).toMatchObject([{ id }]);
      expect(next(quietTimes, '2026-11-24T07:05')).toBeNull();
    });

    it('comes at the end of the last of several quiet times', () => {
      const pause = { type: 'local', at: '2026-11-24T07:00' } as const;
      const hours = [
        { from: '06:00', to: '07:30' },
        { from: '07:30', to: '08:15' },
      ];
      expect(next({ ...NO_QUIET_TIMES, pause })).toBe(`${id} 2026-11-24T07:00`);
      expect(next({ ...NO_QUIET_TIMES, pause, quietHours: hours })).toBe(`${id} 2026-11-24T08:15`);
    });

    it('waits for the end of an open pause, and of quiet hours that fill the day', () => {
      expect(next(OPEN_PAUSE)).toBeNull();
      const halves = [...quietHours('00:00', '12:00').quietHours, { from: '12:00', to: '00:00' }];
      expect(next({ ...NO_QUIET_TIMES, quietHours: halves })).toBeNull();
    });

    it('comes as soon as quiet times are shortened', () => {
      const changedAt = berlin('2026-11-24T01:30').epochMilliseconds;
      const due = plan([], { quietTimes: { ...NO_QUIET_TIMES, changedAt }, snoozed });
      expect(dueOccurrences(due, berlin('2026-11-24T01:30'))).toMatchObject([{ id }]);
    });
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
