import { builtIn } from 'virtual:content/en/built-in';
import { periodOf, type RotationInterval } from '@/domain/period.ts';
import { parseSnapshot, passageInSnapshot, type TabPassage } from '@/domain/snapshot.ts';
import { SNAPSHOT_KEY, TAB_COUNT_KEY } from '../derived/snapshot-keys.ts';

/**
 * The passage of a new tab's first frame: from the snapshot, or a built-in one where there is none.
 * @returns `isUsedUp` when the snapshot holds nothing for a later period
 */
export function firstFrame(now: Temporal.ZonedDateTime): { frame: TabPassage; isUsedUp: boolean } {
  try {
    const snapshot = parseSnapshot(localStorage.getItem(SNAPSHOT_KEY));
    if (!snapshot) return { frame: builtInFrame(now), isUsedUp: true };
    const { rotationInterval, passages } = snapshot;
    const period = periodOf(now, rotationInterval);
    const last = passages.at(-1);
    return {
      frame: passageInSnapshot(snapshot, period, countTab(rotationInterval)) ?? builtInFrame(now),
      isUsedUp: rotationInterval !== 'tab' && (!last || last.period <= period),
    };
  } catch {
    // Storage is switched off or broken.
    return { frame: builtInFrame(now), isUsedUp: true };
  }
}

/** Another one each day, so that a browser without storage does not show the same one for ever. */
function builtInFrame(now: Temporal.ZonedDateTime): TabPassage {
  const passage = builtIn[now.dayOfYear % builtIn.length] ?? builtIn[0];
  return { ...passage, favorite: false };
}

/** Where each tab has a passage of its own: counts this one and returns how many came before it. */
function countTab(interval: RotationInterval | undefined): number {
  if (interval !== 'tab') return 0;
  const before = Number(localStorage.getItem(TAB_COUNT_KEY)) || 0;
  localStorage.setItem(TAB_COUNT_KEY, String(before + 1));
  return before;
}
