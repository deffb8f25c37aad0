/**
 * The one script that runs before the first paint: a classic one in the head, that the paint waits for.
 * It marks the page for the hour and her look, draws the scene, and writes today's passage from the
 * snapshot into the page, or a built-in one where there is none. Everything else waits until this has
 * been painted and she turns to it.
 */

import { builtIn } from 'virtual:content/en/built-in';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyAppearance, readAppearanceCopy } from '@/app/appearance/apply-appearance.ts';
import { hydrateOnInteraction } from '@/app/first-paint/hydrate-on-interaction.ts';
import { loadApp } from '@/app/first-paint/load-app.ts';
import { writeAmbience, writePassage } from '@/app/first-paint/new-tab-slots.ts';
import { whenParsed } from '@/app/first-paint/when-parsed.ts';
import { KEYS, readLocal, writeLocal } from '@/app/local-storage.ts';
import { ambienceAt } from '@/app/new-tab/ambience.ts';
import { deliveryInHash } from '@/app/reminders/delivery-route.ts';
import { countWelcome } from '@/app/welcome/welcome-count.ts';
import { periodOf, type RotationInterval } from '@/domain/period.ts';
import { parseSnapshot, passageInSnapshot, type TabPassage } from '@/domain/snapshot.ts';

export default defineUnlistedScript(() => {
  const appearance = readAppearanceCopy();
  const local = now().toPlainDateTime();
  applyAppearance(document.documentElement, appearance, local.hour);
  const isMoment = deliveryInHash(location.hash) !== null;
  if (!isMoment && countWelcome()) document.documentElement.dataset.welcome = '';
  const around = ambienceAt(appearance, local);
  const stored = storedFrame();
  whenParsed('app', (root) => {
    writeAmbience(root, around);
    // A reminder's page waits for its own words: another text is not shown first.
    if (!isMoment) writePassage(root, stored.frame ?? builtInFrame());
  });

  const isIncomplete = isMoment || appearance.links || appearance.webSearch;
  hydrateOnInteraction(loadApp, isIncomplete || stored.isUsedUp);
});

const now = () => Temporal.Now.zonedDateTimeISO();

/** What was laid ready for this period, and whether anything lies ready for a later one. */
function storedFrame(): { frame: TabPassage | null; isUsedUp: boolean } {
  const snapshot = parseSnapshot(readLocal(KEYS.snapshot));
  if (!snapshot) return { frame: null, isUsedUp: true };
  const period = periodOf(now(), snapshot.rotationInterval);
  const last = snapshot.passages.at(-1);
  return {
    frame: passageInSnapshot(snapshot, period, takeOne(snapshot.rotationInterval)),
    isUsedUp: snapshot.rotationInterval !== 'tab' && (!last || last.period <= period),
  };
}

/** Another one each day, so that a tab without storage is not the same for ever. */
function builtInFrame(): TabPassage {
  const passage = builtIn[now().dayOfYear % builtIn.length] ?? builtIn[0];
  return { ...passage, favorite: false };
}

/** Counts the tabs, where each has a passage of its own. Gives how many there were before. */
function takeOne(turn: RotationInterval): number {
  if (turn !== 'tab') return 0;
  const taken = Number(readLocal(KEYS.tabCount)) || 0;
  writeLocal(KEYS.tabCount, String(taken + 1));
  return taken;
}
