/**
 * Runs in the head of the library (the first scripts of the new tab and the popup do the same), before
 * anything is painted: no page is ever bright at night, not even for a moment. Has what the address
 * names loaded meanwhile.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadAhead } from './library/load-ahead.ts';
import { viewInAddress } from './library/view-in-address.ts';
import { applyLook, keptLook } from './look/apply-look.ts';

export default defineUnlistedScript(() => {
  loadAhead(viewInAddress());
  applyLook(document.documentElement, keptLook(), Temporal.Now.plainTimeISO().hour);
});
