import { builtIn } from 'virtual:content/built-in';
import type { Language } from '@/content/languages.ts';
import type { Passage } from '@/content/types.ts';
import { periodOf, type RotationInterval } from '@/domain/period.ts';
import { parseSnapshot, passageInSnapshot, type TabPassage } from '@/domain/snapshot.ts';
import { inLanguage } from '../language/current-language.ts';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';

/**
 * The passage of a new tab's first frame: from the snapshot, or a built-in one if there is none in
 * the language of the page.
 * @returns `isUsedUp` when the snapshot holds nothing for a later period
 */
export function firstPassage(
  now: Temporal.ZonedDateTime,
  language: Language,
): { passage: TabPassage; isUsedUp: boolean } {
  const builtInPassage = () => builtInOn(now, inLanguage(builtIn, language));
  const snapshot = parseSnapshot(readLocal(KEYS.snapshot));
  if (snapshot?.language !== language.code) return { passage: builtInPassage(), isUsedUp: true };
  const { rotationInterval, passages } = snapshot;
  const period = periodOf(now, rotationInterval);
  const last = passages.at(-1);
  const inSnapshot = passageInSnapshot(snapshot, period, countTab(rotationInterval));
  return {
    passage: inSnapshot ?? builtInPassage(),
    isUsedUp: rotationInterval !== 'tab' && (!last || last.period <= period),
  };
}

/** Another one each day, so that a browser without storage does not show the same one for ever. */
function builtInOn(
  now: Temporal.ZonedDateTime,
  passages: readonly [Passage, ...Passage[]],
): TabPassage {
  const passage = passages[now.dayOfYear % passages.length] ?? passages[0];
  return { ...passage, favorite: false };
}

/** If each tab has a passage of its own: counts this one and returns how many came before it. */
function countTab(interval: RotationInterval): number {
  if (interval !== 'tab') return 0;
  const before = Number(readLocal(KEYS.tabCount)) || 0;
  writeLocal(KEYS.tabCount, String(before + 1));
  return before;
}
