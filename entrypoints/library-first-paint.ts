/**
 * Runs in the head of the library (the first scripts of the new tab and the popup do the same), before
 * anything is painted: no page is ever bright at night, not even for a moment. Has what the address
 * names loaded meanwhile.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyAppearance, readAppearanceCopy } from '@/app/appearance/apply-appearance.ts';
import { preloadView } from '@/app/first-paint/preload-view.ts';
import { viewInHash } from '@/app/library/view-route.ts';

export default defineUnlistedScript(() => {
  preloadView(viewInHash(location.hash));
  applyAppearance(document.documentElement, readAppearanceCopy(), Temporal.Now.plainTimeISO().hour);
});
