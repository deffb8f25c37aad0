/**
 * What is due, found by walking through every minute of real time and looking at the clock on the
 * wall. It shares no code with the planner: it knows nothing of time zones but their offset at a
 * minute, and finds skipped and repeated times, and skipped dates, from what the clock showed.
 */
import type { PauseEnd, QuietTimes, Reminder, Schedule } from '@/domain/records.ts';

const MINUTE = 60_000;
const HOUR_MINUTES = 60;
const DAY = 1440;

export type Walked = { id: string; at: number };

/** What the wall clock showed. It is counted in minutes since 1970 as if it were UTC: a "face". */
export type Walk = {
  /** The face at each minute from the first on. */
  faces: Int32Array;
  /** The first minute, counted since 1970. */
  start: number;
  /** When a face was shown first, in minutes since 1970; null for one that was not. */
  firstShown: (face: number) => number | null;
  /** Where the clock jumped ahead: the last face before, the first after. */
  gaps: { from: number; to: number }[];
  /** When it jumped, ahead or back, in milliseconds since 1970. */
  jumps: number[];
  /** Midnights of all dates of which the clock showed anything, as faces. */
  dates: Set<number>;
};

/**
 * Walks from one minute up to, but not including, another.
 * @param from milliseconds since 1970
 */
export function walk(zone: string, from: number, to: number): Walk {
  const start = from / MINUTE;
  const faces = facesOf(zone, start, (to - from) / MINUTE);
  const lowest = (faces[0] ?? 0) - DAY;
  const first = new Int32Array(faces.length + 3 * DAY);
  const gaps: Walk['gaps'] = [];
  const jumps: number[] = [];
  const dates = new Set<number>();
  for (const [minute, face] of faces.entries()) {
    // 0: not shown yet.
    if (first[face - lowest] === 0) first[face - lowest] = minute + 1;
    dates.add(dateOf(face));
    const before = faces[minute - 1] ?? face - 1;
    if (face !== before + 1) jumps.push((start + minute) * MINUTE);
    if (face > before + 1) gaps.push({ from: before, to: face });
  }
  const firstShown = (face: number) => {
    const minute = first[face - lowest] ?? 0;
    return minute === 0 ? null : start + minute - 1;
  };
  return { start, faces, firstShown, gaps, jumps, dates };
}

function facesOf(zone: string, start: number, minutes: number): Int32Array {
  const faces = new Int32Array(minutes);
  const offsetAt = (minute: number) =>
    Temporal.Instant.fromEpochMilliseconds((start + minute) * MINUTE).toZonedDateTimeISO(zone)
      .offsetNanoseconds / 60e9;
  for (let hour = 0; hour < minutes; hour += HOUR_MINUTES) {
    const last = Math.min(hour + HOUR_MINUTES, minutes);
    const offset = offsetAt(hour);
    // Only if an hour begins and ends alike need its minutes not be asked one by one.
    const alike = offset === offsetAt(last);
    for (let minute = hour; minute < last; minute++) {
      faces[minute] = start + minute + (alike ? offset : offsetAt(minute));
    }
  }
  return faces;
}

/** The occurrences of a walk, in order of time. Days at both ends may lack some: leave them out. */
export function walkedOccurrences(
  walked: Walk,
  reminders: readonly Reminder[],
  quietTimes: QuietTimes,
): Walked[] {
  const isSilentAt = silentMinutes(walked, quietTimes);
  const found: Walked[] = [];
  for (const reminder of reminders) {
    if (!reminder.enabled || reminder.deletedAt !== null) continue;
    const minutes = minutesIn(reminder.schedule);
    for (const date of walked.dates) {
      if (!reminder.weekdays.includes(weekdayOf(date))) continue;
      if (reminder.skippedOn === textOf(date).slice(0, 10)) continue;
      for (const minute of minutes) {
        const at = minuteOf(walked, date + minute);
        if (at === null || isSilentAt(at)) continue;
        found.push({ id: `${reminder.id}@${textOf(date + minute)}`, at: at * MINUTE });
      }
    }
  }
  return found.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** When a face is due: the first time that it is shown; if it is skipped, as much later as is skipped. */
function minuteOf(walked: Walk, face: number): number | null {
  const first = walked.firstShown(face);
  if (first !== null) return first;
  const gap = walked.gaps.find(({ from, to }) => from < face && face < to);
  if (!gap || !walked.dates.has(dateOf(face))) return null;
  return walked.firstShown(face + (gap.to - gap.from - 1));
}

/** By minutes since the midnight on which it begins. */
function minutesIn(schedule: Schedule): number[] {
  if (schedule.type === 'times') return [...new Set(schedule.times.map(clockMinute))];
  const from = clockMinute(schedule.from);
  const to = clockMinute(schedule.to) + (schedule.to < schedule.from ? DAY : 0);
  const every = schedule.hours * HOUR_MINUTES;
  return Array.from({ length: DAY * 2 }, (_, minute) => minute).filter(
    (minute) => minute >= from && minute <= to && (minute - from) % every === 0,
  );
}

/** Whether nothing may come at a minute (since 1970) of the walk. */
export function silentMinutes(walked: Walk, { quietHours, pause }: QuietTimes) {
  const quiet = new Uint8Array(DAY);
  for (const { from, to } of quietHours) {
    for (let at = clockMinute(from); at !== clockMinute(to); at = (at + 1) % DAY) quiet[at] = 1;
  }
  return (minute: number): boolean => {
    const face = walked.faces[minute - walked.start] ?? 0;
    return quiet[face - dateOf(face)] === 1 || (pause !== null && !isOver(pause, minute, face));
  };
}

/** When a pause is over, from a minute (since 1970) on; null if the walk ends before. */
export function pauseOver(walked: Walk, { pause }: QuietTimes, from: number): number | null {
  const last = walked.start + walked.faces.length;
  for (let minute = from; minute < last; minute++) {
    const face = walked.faces[minute - walked.start] ?? 0;
    if (pause === null || isOver(pause, minute, face)) return minute;
  }
  return null;
}

function isOver(pause: PauseEnd, minute: number, face: number): boolean {
  if (pause.type === 'open') return false;
  return pause.type === 'instant'
    ? minute * MINUTE >= pause.at
    : face >= Date.parse(`${pause.at}Z`) / MINUTE;
}

function clockMinute(time: string): number {
  return Number(time.slice(0, 2)) * HOUR_MINUTES + Number(time.slice(3));
}

function dateOf(face: number): number {
  return Math.floor(face / DAY) * DAY;
}

/** "YYYY-MM-DDTHH:MM" of a face. */
function textOf(face: number): string {
  return new Date(face * MINUTE).toISOString().slice(0, 16);
}

/** 1 = Monday. */
function weekdayOf(date: number): number {
  return new Date(date * MINUTE).getUTCDay() || 7;
}
