import { builtIn } from 'virtual:content/built-in';
import { safeLine } from 'virtual:content/safe-line';
import type { Language } from '@/content/languages.ts';
import type { Passage } from '@/content/types.ts';
import { periodOf, type RotationInterval } from '@/domain/period.ts';
import { parseSnapshot, passageInSnapshot, type TabPassage } from '@/domain/snapshot.ts';
import { readSharedCopy } from '@/storage/shared-copy.ts';
import { inLanguage } from '../language/current-language.ts';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';

export type FirstPassage = {
  passage: TabPassage;
  /** The snapshot holds nothing for a later period. */
  isUsedUp: boolean;
  /** Nothing was chosen or shown before. */
  isFirstEver?: true;
};

/** Milliseconds to wait for the shared copy. It mostly takes less than ten. */
const PATIENCE = 500;

/** The passage of a new tab's first frame; null if `localStorage` has none in the language of the page. */
export function firstPassage(now: Temporal.ZonedDateTime, language: Language): FirstPassage | null {
  return inSnapshot(readLocal(KEYS.snapshot), now, language);
}

/**
 * The passage of the first frame where `localStorage` has none: in a private window or a container, after
 * it was cleared, and in the first tab ever. A built-in one comes only if nothing was chosen before;
 * where that is not known, a line that is right for everyone. Never rejects.
 */
export async function sharedFirstPassage(
  now: Temporal.ZonedDateTime,
  language: Language,
): Promise<FirstPassage> {
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE, 'late'));
  // Where nothing can be kept, nothing was chosen.
  const copy = await Promise.race([readSharedCopy(), late]).catch(() => null);
  if (!copy) {
    return { ...unsettled(builtInOn(now, inLanguage(builtIn, language))), isFirstEver: true };
  }
  const found = copy !== 'late' && inSnapshot(copy.snapshot, now, language);
  return found || unsettled(inLanguage(safeLine, language));
}

function inSnapshot(
  stored: string | null,
  now: Temporal.ZonedDateTime,
  language: Language,
): FirstPassage | null {
  const snapshot = parseSnapshot(stored);
  if (snapshot?.language !== language.code) return null;
  const { rotationInterval, passages } = snapshot;
  const period = periodOf(now, rotationInterval);
  const last = passages.at(-1);
  const passage = passageInSnapshot(snapshot, period, countTab(rotationInterval));
  return (
    passage && {
      passage,
      isUsedUp: rotationInterval !== 'tab' && (!last || last.period <= period),
    }
  );
}

function unsettled(passage: Passage): FirstPassage {
  return { passage: { ...passage, favorite: false }, isUsedUp: true };
}

/** Another one each day, so that a browser without storage does not show the same one for ever. */
function builtInOn(
  now: Temporal.ZonedDateTime,
  passages: readonly [Passage, ...Passage[]],
): Passage {
  return passages[now.dayOfYear % passages.length] ?? passages[0];
}

/** If each tab has a passage of its own: counts this one and returns how many came before it. */
function countTab(interval: RotationInterval): number {
  if (interval !== 'tab') return 0;
  const before = Number(readLocal(KEYS.tabCount)) || 0;
  writeLocal(KEYS.tabCount, String(before + 1));
  return before;
}
