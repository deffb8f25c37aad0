/** Rules that depend on the hour of the user's wall clock, 0 to 23. */

/** Whether it is night, from 22:00 to 6:00: night passages, night colors, the night scene. */
export function isNightHour(hour: number): boolean {
  return hour >= 22 || hour < 6;
}

/**
 * Whether a parent may be half asleep, from 22:00 to 7:00. Nothing that is unsafe then is suggested,
 * above all no skin-to-skin: a parent who falls asleep with the baby in their arms puts it in danger.
 * The content marks such practices `night: false`.
 */
export function isDrowsyHour(hour: number): boolean {
  return hour >= 22 || hour < 7;
}
