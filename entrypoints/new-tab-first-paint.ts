/**
 * The one script that runs before the first paint of a new tab: a classic script in the head, which the
 * paint waits for. It applies the appearance, draws the scene, and writes today's passage into the page.
 * Everything else waits until this has been painted and the user turns to it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyAppearance, readAppearanceCopy } from '@/app/appearance/apply-appearance.ts';
import { firstFrame } from '@/app/first-paint/first-frame.ts';
import { hydrateOnInteraction } from '@/app/first-paint/hydrate-on-interaction.ts';
import { loadApp } from '@/app/first-paint/load-app.ts';
import { writeAmbience, writePassage } from '@/app/first-paint/new-tab-slots.ts';
import { whenParsed } from '@/app/first-paint/when-parsed.ts';
import { ambienceAt } from '@/app/new-tab/ambience.ts';
import { deliveryInHash } from '@/app/reminders/delivery-route.ts';
import { countWelcome } from '@/app/welcome/welcome-count.ts';

export default defineUnlistedScript(() => {
  const now = Temporal.Now.zonedDateTimeISO();
  const local = now.toPlainDateTime();
  const appearance = readAppearanceCopy();
  applyAppearance(document.documentElement, appearance, local.hour);
  const isDelivery = deliveryInHash(location.hash) !== null;
  if (!isDelivery && isWelcome()) document.documentElement.dataset.welcome = '';
  const ambience = ambienceAt(appearance, local);
  const { frame, isUsedUp } = firstFrame(now);
  whenParsed('app', (root) => {
    writeAmbience(root, ambience);
    // A reminder's page waits for its own words; no other passage is shown first.
    if (!isDelivery) writePassage(root, frame);
  });

  const isIncomplete = isDelivery || appearance.links || appearance.webSearch;
  hydrateOnInteraction(loadApp, isIncomplete || isUsedUp);
});

function isWelcome(): boolean {
  try {
    return countWelcome();
  } catch {
    return false;
  }
}
