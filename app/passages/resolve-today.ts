import type { ContentPreferences } from '@/domain/content-preferences.ts';
import { periodOf } from '@/domain/period.ts';
import type { Rotation } from '@/domain/rotation.ts';
import { passageInSnapshot, type TabPassage } from '@/domain/snapshot.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { readSnapshot, snapshotCacheKey } from '../derived/snapshot.ts';
import { loadCatalog } from './catalog.ts';
import { randomSeed } from './random-seed.ts';

/**
 * Settles which passage the current period has, preferably the one on the page.
 * @param shown the passage on the page
 * @param isNewPeriod it is the passage of an earlier period, and nobody is reading it
 * @returns the rotation, and the passage to show instead of `shown`, or null if it stays
 */
export async function resolveToday(
  records: Repositories,
  preferences: ContentPreferences,
  shown: TabPassage,
  isNewPeriod = false,
): Promise<{ rotation: Rotation; passage: TabPassage | null }> {
  const now = Temporal.Now.zonedDateTimeISO();
  const { rotationInterval } = preferences;
  // With a passage for each tab, each tab is a period of its own.
  const tab = rotationInterval === 'tab' ? ` ${now.epochMilliseconds}` : '';
  const period = periodOf(now, rotationInterval) + tab;
  if (isUpToDate(preferences, period, shown)) {
    const { rotation } = await records.rotation.settle(period, shown.id, [shown.id], randomSeed());
    return { rotation, passage: null };
  }

  const catalog = await loadCatalog(preferences, records.favorites);
  // The passage stays if it may appear at all: no text changes while it is being read.
  const stays = !isNewPeriod && catalog.allows(shown.id);
  const eligible = stays ? [shown.id, ...catalog.eligible(period)] : catalog.eligible(period);
  const painted = isNewPeriod ? '' : shown.id;
  const { rotation, id } = await records.rotation.settle(period, painted, eligible, randomSeed());
  const passage = await catalog.passage(stays ? shown.id : id);
  return { rotation, passage: passage && hasSameText(passage, shown) ? null : passage };
}

/** Whether the passage comes from a snapshot of today's content and preferences. */
function isUpToDate(preferences: ContentPreferences, period: string, shown: TabPassage): boolean {
  const snapshot = readSnapshot();
  if (snapshot?.cacheKey !== snapshotCacheKey(preferences)) return false;
  return preferences.rotationInterval === 'tab'
    ? snapshot.passages.some(({ id }) => id === shown.id)
    : passageInSnapshot(snapshot, period)?.id === shown.id;
}

/** An own passage may have been edited. */
function hasSameText(one: TabPassage, other: TabPassage): boolean {
  const fields = ['id', 'text', 'reference', 'reflection'] as const;
  return fields.every((field) => one[field] === other[field]);
}
