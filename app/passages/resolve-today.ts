import type { ContentPreferences } from '@/domain/content-preferences.ts';
import { periodOf } from '@/domain/period.ts';
import type { Rotation } from '@/domain/rotation.ts';
import { passageInSnapshot, type TabPassage } from '@/domain/snapshot.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { readSnapshot, snapshotCacheKey } from '../derived/snapshot.ts';
import { loadCatalog } from './catalog.ts';
import { randomSeed } from './random-seed.ts';

/**
 * Settles what this period has, beginning with what stands on the page.
 * @param shown what stands on the page
 * @returns the rotation, and the frame to show instead of `shown`, or null where it may stay
 */
export async function resolveToday(
  records: Repositories,
  preferences: ContentPreferences,
  shown: TabPassage,
): Promise<{ rotation: Rotation; frame: TabPassage | null }> {
  const now = Temporal.Now.zonedDateTimeISO();
  const stretch = periodOf(now, preferences.rotationInterval);
  // With a passage for each tab, each tab is a period of its own.
  const period =
    preferences.rotationInterval === 'tab' ? `${stretch} ${now.epochMilliseconds}` : stretch;
  const snapshot = readSnapshot();
  // Painted from a snapshot of this content and this choice: it may stand, and nothing is loaded.
  const trusted =
    snapshot?.cacheKey === snapshotCacheKey(preferences) &&
    (preferences.rotationInterval === 'tab'
      ? snapshot.passages.some(({ id }) => id === shown.id)
      : passageInSnapshot(snapshot, period)?.id === shown.id);
  if (trusted) {
    const { rotation } = await records.rotation.settle(period, shown.id, [shown.id], randomSeed());
    return { rotation, frame: null };
  }

  const catalog = await loadCatalog(preferences, records.favorites);
  // What stands there stays if it may appear at all: no text is exchanged under her eyes.
  const eligible = catalog.allows(shown.id)
    ? [shown.id, ...catalog.eligible(period)]
    : catalog.eligible(period);
  const today = await records.rotation.settle(period, shown.id, eligible, randomSeed());
  const frame = await catalog.passage(catalog.allows(shown.id) ? shown.id : today.id);
  return { rotation: today.rotation, frame: frame && saysTheSame(frame, shown) ? null : frame };
}

/** Her own words may have been written anew. */
function saysTheSame(one: TabPassage, other: TabPassage): boolean {
  const parts = ['id', 'text', 'reference', 'reflection'] as const;
  return parts.every((part) => one[part] === other[part]);
}
