/**
 * The one script that runs before the first paint: a classic one in the head, that the paint waits for.
 * It marks the page for the hour, the appearance and the language, draws the scene, and writes the page's
 * words and today's passage from the snapshot, or a built-in one where there is none. Everything else
 * waits until this has been painted and the user turns to it.
 */

import { builtIn } from 'virtual:content/built-in';
import { words } from 'virtual:first-paint/new-tab';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyAppearance, readAppearanceCopy } from '@/app/appearance/apply-appearance.ts';
import { SNAPSHOT_KEY, TAB_COUNT_KEY } from '@/app/derived/snapshot-keys.ts';
import { hydrateOnInteraction } from '@/app/first-paint/hydrate-on-interaction.ts';
import { loadApp } from '@/app/first-paint/load-app.ts';
import { writeAmbience, writePassage } from '@/app/first-paint/new-tab-slots.ts';
import { whenParsed } from '@/app/first-paint/when-parsed.ts';
import { writeWords } from '@/app/first-paint/write-words.ts';
import { applyLanguage } from '@/app/language/apply-language.ts';
import { currentLanguage, currentLocale, inLanguage } from '@/app/language/current-language.ts';
import { ambienceAt } from '@/app/new-tab/ambience.ts';
import { deliveryInHash } from '@/app/reminders/delivery-route.ts';
import { countWelcome } from '@/app/welcome/welcome-count.ts';
import type { Passage } from '@/content/types.ts';
import { periodOf, type RotationInterval } from '@/domain/period.ts';
import { parseSnapshot, passageInSnapshot, type TabPassage } from '@/domain/snapshot.ts';

export default defineUnlistedScript(() => {
  const appearance = readAppearanceCopy();
  const local = now().toPlainDateTime();
  applyAppearance(document.documentElement, appearance, local.hour);
  const language = currentLanguage();
  applyLanguage(document.documentElement, language);
  const text = inLanguage(words, language);
  document.title = text.title;
  const isMoment = deliveryInHash(location.hash) !== null;
  if (!isMoment && isWelcome()) document.documentElement.dataset.welcome = '';
  const around = ambienceAt(appearance, local, {
    hello: (name) => text.hello.replace('{name}', () => name),
    locale: currentLocale(),
  });
  const stored = storedFrame(language.code);
  whenParsed('app', (root) => {
    writeWords(root, text.page);
    writeAmbience(root, around);
    // A reminder's page waits for its own words: another text is not shown first.
    if (!isMoment) writePassage(root, stored.frame ?? builtInFrame(inLanguage(builtIn, language)));
  });

  const isIncomplete = isMoment || appearance.links || appearance.webSearch;
  hydrateOnInteraction(loadApp, isIncomplete || stored.isUsedUp);
});

const now = () => Temporal.Now.zonedDateTimeISO();

/** What was laid ready for this period in this language, and whether anything lies ready for a later one. */
function storedFrame(language: string): { frame: TabPassage | null; isUsedUp: boolean } {
  try {
    const snapshot = parseSnapshot(localStorage.getItem(SNAPSHOT_KEY));
    if (snapshot?.language !== language) return { frame: null, isUsedUp: true };
    const period = periodOf(now(), snapshot.rotationInterval);
    const last = snapshot.passages.at(-1);
    return {
      frame: passageInSnapshot(snapshot, period, takeOne(snapshot.rotationInterval)),
      isUsedUp: snapshot.rotationInterval !== 'tab' && (!last || last.period <= period),
    };
  } catch {
    // Storage is switched off or broken.
    return { frame: null, isUsedUp: true };
  }
}

/** Another one each day, so that a tab without storage is not the same for ever. */
function builtInFrame(passages: readonly [Passage, ...Passage[]]): TabPassage {
  const passage = passages[now().dayOfYear % passages.length] ?? passages[0];
  return { ...passage, favorite: false };
}

/** Counts the tabs, where each has a passage of its own. Gives how many there were before. */
function takeOne(turn: RotationInterval | undefined): number {
  if (turn !== 'tab') return 0;
  const taken = Number(localStorage.getItem(TAB_COUNT_KEY)) || 0;
  localStorage.setItem(TAB_COUNT_KEY, String(taken + 1));
  return taken;
}

function isWelcome(): boolean {
  try {
    return countWelcome();
  } catch {
    return false;
  }
}
