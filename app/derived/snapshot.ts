import { release } from 'virtual:content/release';
import {
  CONTENT_PREFERENCES,
  type ContentPreferences,
  preferencesKey,
} from '@/domain/content-preferences.ts';
import { favoriteIdOfTabPassage } from '@/domain/favorites/tab-passage.ts';
import { comingPeriods } from '@/domain/period.ts';
import type { Setting } from '@/domain/records.ts';
import { newRotation, plan } from '@/domain/rotation.ts';
import { DEFAULT_SETTINGS } from '@/domain/settings.ts';
import { parseSnapshot, type Snapshot } from '@/domain/snapshot.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { readSharedCopy, writeSharedCopy } from '@/storage/shared-copy.ts';
import { currentLanguage } from '../language/current-language.ts';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';
import { loadCatalog } from '../passages/catalog.ts';
import { randomSeed } from '../passages/random-seed.ts';
import { planRevision } from './plan-revision.ts';

/** A snapshot with a smaller share of its periods left is made again. */
const MIN_REMAINING_SHARE = 0.7;

/** Marks a snapshot with the content, language, preferences and favorites that it was made from. */
export function snapshotCacheKey(preferences: ContentPreferences): string {
  return `${release} ${currentLanguage().code} ${preferencesKey(preferences)} ${planRevision(preferences.newTabs)}`;
}

/** The stored snapshot, or null. */
export function readSnapshot(): Snapshot | null {
  return parseSnapshot(readLocal(KEYS.snapshot));
}

/** Brings the snapshot up to date for these preferences if it is not. */
export async function refreshSnapshot(
  records: Repositories,
  preferences: ContentPreferences,
  now: Temporal.ZonedDateTime,
): Promise<void> {
  const periods = comingPeriods(now, preferences.rotationInterval);
  // In the localStorage of a private window or a container it would go out of date unseen.
  const isDetached = records.kind === 'remote';
  const before = isDetached ? await readSharedSnapshot() : readSnapshot();
  const usable = usableEntries(before, preferences, periods);
  const entries = usable ?? (await planEntries(records, preferences, periods));
  if (entries.length === 0) return;

  const saved = await records.favorites.savedAmong(entries.map(favoriteIdOfTabPassage));
  const marked = entries.map((entry) => ({
    ...entry,
    favorite: saved.has(favoriteIdOfTabPassage(entry)),
  }));
  const snapshot: Snapshot = {
    version: 1,
    cacheKey: snapshotCacheKey(preferences),
    language: currentLanguage().code,
    rotationInterval: preferences.rotationInterval,
    passages: marked,
  };
  const text = JSON.stringify(snapshot);
  if (!isDetached) writeLocal(KEYS.snapshot, text);
  if (!usable) writeLocal(KEYS.tabCount, null);
  const settings = chosen(preferences, now);
  if ((await readSharedCopy())?.snapshot !== text)
    await writeSharedCopy({ snapshot: text, settings });
}

/** Before a change that only the records will know: until then tabs show what is right for everyone. */
export async function dropSnapshot({ kind }: Repositories): Promise<void> {
  const { settings = [] } = (await readSharedCopy()) ?? {};
  await writeSharedCopy({ snapshot: '', settings });
  if (kind !== 'remote') writeLocal(KEYS.snapshot, null);
}

async function readSharedSnapshot(): Promise<Snapshot | null> {
  return parseSnapshot((await readSharedCopy())?.snapshot ?? null);
}

/** The preferences that are not as by default, as records. */
function chosen(preferences: ContentPreferences, now: Temporal.ZonedDateTime): Setting[] {
  const updatedAt = now.epochMilliseconds;
  return CONTENT_PREFERENCES.map((name) => ({ name, value: preferences[name], updatedAt })).filter(
    ({ name, value }) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name]),
  );
}

/** The entries of a snapshot that is still valid, from the present period on; null to plan new ones. */
function usableEntries(
  snapshot: Snapshot | null,
  preferences: ContentPreferences,
  periods: readonly string[],
): Snapshot['passages'] | null {
  // With a passage for each tab, each tab has moved the rotation on.
  if (
    snapshot?.cacheKey !== snapshotCacheKey(preferences) ||
    preferences.rotationInterval === 'tab'
  )
    return null;
  const entries = snapshot.passages.filter(({ period }) => period >= (periods[0] ?? ''));
  return entries.length >= periods.length * MIN_REMAINING_SHARE && entries[0]?.period === periods[0]
    ? entries
    : null;
}

async function planEntries(
  records: Repositories,
  preferences: ContentPreferences,
  periods: readonly string[],
): Promise<Snapshot['passages']> {
  // Before the first tab any order will do: tabs settle on what they were painted with.
  const rotation = (await records.rotation.read()) ?? newRotation(randomSeed());
  const catalog = await loadCatalog(preferences, records.favorites);
  // All tabs of a period show the same passage, even if it suits another hour.
  const current = rotation.shown.at(-1);
  const eligible = (period: string) =>
    current !== undefined && period === rotation.period && catalog.allows(current)
      ? [...new Set([current, ...catalog.eligible(period)])]
      : catalog.eligible(period);
  const entries: Snapshot['passages'] = [];
  for (const { period, id } of plan(rotation, periods, eligible)) {
    const frame = await catalog.passage(id);
    if (frame) entries.push({ period, ...frame });
  }
  return entries;
}
