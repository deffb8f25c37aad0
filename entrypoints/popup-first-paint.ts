/**
 * The one script that runs before the first paint of the popup: a classic one in the head, that the
 * paint waits for. It marks the page for the hour and her look. As soon as the page stands it puts
 * today's practice on top, where the copy of her choice says which words may appear. (At the end of
 * the body it would be waited for with half of the page painted.)
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyAppearance, readAppearanceCopy } from '@/app/appearance/apply-appearance.ts';
import { readPreferencesCopy } from '@/app/derived/content-preferences-copy.ts';
import { hydrateOnInteraction } from '@/app/first-paint/hydrate-on-interaction.ts';
import { loadApp } from '@/app/first-paint/load-app.ts';
import { writePopup } from '@/app/first-paint/popup-slots.ts';
import { whenParsed } from '@/app/first-paint/when-parsed.ts';

export default defineUnlistedScript(() => {
  const now = Temporal.Now.zonedDateTimeISO();
  applyAppearance(document.documentElement, readAppearanceCopy(), now.hour);
  const preferences = readPreferencesCopy();
  if (preferences) {
    whenParsed('app', (root) => {
      const parts = document.querySelector<HTMLTemplateElement>('template#practices');
      if (parts) writePopup(root, parts, preferences, now);
    });
  }
  // She has opened it to use it.
  hydrateOnInteraction(loadApp, true);
});
