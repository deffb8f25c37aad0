import type { Schedule } from '../records.ts';
import { minutesOf } from './time.ts';

/** A time of day at which a schedule is due. */
export type Slot = {
  /** "HH:MM". */
  time: string;
  /** Whether it is after midnight, on the day after the schedule began. */
  nextDay: boolean;
};

const DAY_MINUTES = 24 * 60;

/** The times of a schedule for one day, in order. */
export function slotsOf(schedule: Schedule): Slot[] {
  if (schedule.type === 'times') {
    return [...new Set(schedule.times)].sort().map((time) => ({ time, nextDay: false }));
  }
  const from = minutesOf(schedule.from);
  const to = minutesOf(schedule.to) + (schedule.to < schedule.from ? DAY_MINUTES : 0);
  const slots: Slot[] = [];
  for (let minute = from; minute <= to; minute += schedule.hours * 60) {
    slots.push({ time: timeAt(minute % DAY_MINUTES), nextDay: minute >= DAY_MINUTES });
  }
  return slots;
}

function timeAt(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
