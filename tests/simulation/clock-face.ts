/**
 * What is due, found by walking through every minute of real time and looking at the clock on the
 * wall. It shares no code with the planner: it knows nothing of time zones but their offset at a
 * minute, and finds skipped and repeated hours from what the clock showed.
 */
import type { PauseEnd, Reminder, Schedule, Silence } from '@/domain/records.ts';

const MINUTE = 60_000;
const HOUR_MINUTES = 60;
const DAY = 1440;

export type Walked = { id: string; at: number };

/** What the wall clock showed at each minute: minutes since 1970 as if it were UTC. */
export type Walk = {
  /** The first minute, milliseconds since 1970. */
  start: number;
  shown: Int32Array;
  /** When the clock first showed it. */
  firstShown: Map<number, number>;
  /** Where the clock jumped ahead: from what it showed to what it showed next. */
  gaps: { from: number; to: number }[];
};

/** Walks from one minute up to, but not including, another. */
export function walk(zone: string, from: number, to: number): Walk {
  const minutes = (to - from) / MINUTE;
  const shown = new Int32Array(minutes);
  const offsetAt = (minute: number) =>
    Temporal.Instant.fromEpochMilliseconds(from + minute * MINUTE).toZonedDateTimeISO(zone)
      .offsetNanoseconds / 60e9;
  for (let hour = 0; hour < minutes; hour += HOUR_MINUTES) {
    const last = Math.min(hour + HOUR_MINUTES, minutes);
    const before = offsetAt(hour);
    // Only where an hour begins and ends alike need its minutes not be asked one by one.
    const alike = before === offsetAt(last);
    for (let minute = hour; minute < last; minute++) {
      shown[minute] = from / MINUTE + minute + (alike ? before : offsetAt(minute));
    }
  }
  const firstShown = new Map<number, number>();
  const gaps: Walk['gaps'] = [];
  for (const [minute, label] of shown.entries()) {
    if (!firstShown.has(label)) firstShown.set(label, minute);
    const before = shown[minute - 1];
    if (before !== undefined && label > before + 1) gaps.push({ from: before, to: label });
  }
  return { start: from, shown, firstShown, gaps };
}

/** The occurrences of a walk, in order of time. Days at both ends may lack some: leave them out. */
export function walkedOccurrences(
  walked: Walk,
  reminders: readonly Reminder[],
  silence: Silence,
): Walked[] {
  const found: Walked[] = [];
  for (const reminder of reminders.filter((one) => one.enabled && one.deletedAt === null)) {
    for (const label of walked.firstShown.keys()) {
      // Each date is met once, at whatever the clock showed first on it.
      if (walked.firstShown.has(label - 1) && label % DAY !== 0) continue;
      const day = Math.floor(label / DAY) * DAY;
      if (label !== firstOf(walked, day)) continue;
      if (!reminder.weekdays.includes(weekdayOf(day))) continue;
      if (reminder.skippedOn === textOf(day).slice(0, 10)) continue;
      for (const wanted of minutesIn(reminder.schedule)) {
        const minute = minuteFor(walked, day + wanted);
        if (minute === null) continue;
        const at = walked.start + minute * MINUTE;
        if (isSilent(silence, at, walked.shown[minute] ?? 0)) continue;
        found.push({ id: `${reminder.id}@${textOf(day + wanted)}`, at });
      }
    }
  }
  return found.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** What the clock showed first of a date, or null for a date that it never showed. */
function firstOf(walked: Walk, day: number): number | null {
  for (let label = day; label < day + DAY; label++) if (walked.firstShown.has(label)) return label;
  return null;
}

/** When a wall-clock time comes: the first time; where it is skipped, as much later as is skipped. */
function minuteFor(walked: Walk, label: number): number | null {
  const first = walked.firstShown.get(label);
  if (first !== undefined) return first;
  const gap = walked.gaps.find(({ from, to }) => from < label && label < to);
  const day = Math.floor(label / DAY) * DAY;
  if (!gap || firstOf(walked, day) === null) return null;
  return walked.firstShown.get(label + (gap.to - gap.from - 1)) ?? null;
}

function minutesIn(schedule: Schedule): number[] {
  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  if (schedule.type === 'times') return [...new Set(schedule.times.map(minuteOf))];
  const from = minuteOf(schedule.from);
  const to = minuteOf(schedule.to) + (schedule.to < schedule.from ? DAY : 0);
  const every = schedule.hours * 60;
  return Array.from({ length: DAY * 2 }, (_, minute) => minute).filter(
    (minute) => minute >= from && minute <= to && (minute - from) % every === 0,
  );
}

function isSilent(silence: Silence, at: number, label: number): boolean {
  const time = textOf(label).slice(11);
  const isQuiet = silence.quietHours.some(({ from, to }) => {
    for (let minute = 0; minute < DAY; minute++) {
      const face = textOf((Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) + minute) % DAY);
      if (face.slice(11) === to) return false;
      if (face.slice(11) === time) return true;
    }
    return true;
  });
  return isQuiet || (silence.pause !== null && !isOver(silence.pause, at, label));
}

function isOver(pause: PauseEnd, at: number, label: number): boolean {
  if (pause.type === 'open') return false;
  return pause.type === 'instant' ? at >= pause.at : textOf(label) >= pause.at;
}

/** "YYYY-MM-DDTHH:MM" of what the clock showed. */
function textOf(label: number): string {
  return new Date(label * MINUTE).toISOString().slice(0, 16);
}

/** The 1st of January 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return ((day / DAY + 3) % 7) + 1;
}
