import { release } from 'virtual:content/release';
import { type Choice, choiceKey } from '@/domain/content-preferences.ts';
import { favoriteIdOfFrame } from '@/domain/favorites/tab-passage.ts';
import { comingPeriods } from '@/domain/period.ts';
import { newRotation, plan } from '@/domain/rotation.ts';
import { parseSnapshot, type Snapshot } from '@/domain/snapshot.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { loadCatalog } from '../passages/catalog.ts';
import { randomSeed } from '../passages/random-seed.ts';
import { askAgain } from '../reminders/request-reschedule.ts';
import { rememberChoice } from './change-content-preferences.ts';
import { circleStamp } from './plan-revision.ts';
import { SNAPSHOT_KEY, TAKEN_KEY } from './snapshot-keys.ts';

/** With fewer of the planned periods left than this part, it is made anew. */
const ENOUGH = 0.7;

/** What the snapshot of this content, this choice and these favorites is marked with. */
export function madeOf(choice: Choice): string {
  return `${release} ${choiceKey(choice)} ${circleStamp(choice.newTabs)}`;
}

/** The snapshot that is there, or null. */
export function readSnapshot(): Snapshot | null {
  try {
    return parseSnapshot(localStorage.getItem(SNAPSHOT_KEY));
  } catch {
    return null;
  }
}

/**
 * Brings what was laid ready up to date when the browser has nothing better to do: the snapshot, the
 * copy of her choice, and the words of reminders. Reads everything afresh: this page may be older than what is kept.
 */
export function refreshWhenIdle(records: Repositories): void {
  requestIdleCallback(() => {
    void askAgain(records, Date.now(), Temporal.Now.timeZoneId());
    // What fails is tried again by the next tab; until then a first frame is a built-in one.
    records.settings
      .all()
      .then(async (settings) => {
        await rememberChoice(records);
        await refreshSnapshot(records, settings, Temporal.Now.zonedDateTimeISO());
        const { refreshPrepared } = await import('./reminder-content.ts');
        await refreshPrepared(records, settings);
      })
      .catch(() => undefined);
  });
}

/** Brings the snapshot up to date now. Call it before a new choice is kept: the next tab paints from it. */
export async function refreshSnapshot(
  records: Repositories,
  choice: Choice,
  now: Temporal.ZonedDateTime,
): Promise<void> {
  const periods = comingPeriods(now, choice.turn);
  const before = readSnapshot();
  const usable = usableDays(before, choice, periods);
  const days = usable ?? (await newDays(records, choice, periods));
  if (days.length === 0) return;

  const saved = await records.favorites.savedAmong(days.map(favoriteIdOfFrame));
  const marked = days.map((day) => ({ ...day, favorite: saved.has(favoriteIdOfFrame(day)) }));
  const snapshot: Snapshot = { version: 1, made: madeOf(choice), turn: choice.turn, days: marked };
  localStorage.setItem(SNAPSHOT_KEY, JSON.stringify(snapshot));
  if (!usable) localStorage.removeItem(TAKEN_KEY);
}

/** The days of a snapshot that still is right, from the present period on; null to make new ones. */
function usableDays(
  snapshot: Snapshot | null,
  choice: Choice,
  periods: readonly string[],
): Snapshot['days'] | null {
  // With a passage for each tab, each tab has moved the circle on.
  if (snapshot?.made !== madeOf(choice) || choice.turn === 'tab') return null;
  const days = snapshot.days.filter(({ period }) => period >= (periods[0] ?? ''));
  return days.length >= periods.length * ENOUGH && days[0]?.period === periods[0] ? days : null;
}

async function newDays(
  records: Repositories,
  choice: Choice,
  periods: readonly string[],
): Promise<Snapshot['days']> {
  // Before the first tab ever: any order will do, the tabs then keep to what was painted.
  const rotation = (await records.rotation.read()) ?? newRotation(randomSeed());
  const catalog = await loadCatalog(choice, records.favorites);
  // What this period has stays, also where it suits another hour: all its tabs are the same.
  const current = rotation.shown.at(-1);
  const eligible = (period: string) =>
    current !== undefined && period === rotation.period && catalog.allows(current)
      ? [...new Set([current, ...catalog.eligible(period)])]
      : catalog.eligible(period);
  const days: Snapshot['days'] = [];
  for (const { period, id } of plan(rotation, periods, eligible)) {
    const frame = await catalog.frame(id);
    if (frame) days.push({ period, ...frame });
  }
  return days;
}
