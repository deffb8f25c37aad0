import type { QuietTimes } from '@/domain/records.ts';

export const NO_QUIET_TIMES: QuietTimes = { quietHours: [], pause: null, changedAt: 0 };

/** Quiet hours only. */
export const quietHours = (from: string, to: string): QuietTimes => ({
  ...NO_QUIET_TIMES,
  quietHours: [{ from, to }],
});

/** A pause until the user ends it. */
export const OPEN_PAUSE: QuietTimes = { ...NO_QUIET_TIMES, pause: { type: 'open' } };
