/**
 * Runs in the head of the library (the first scripts of the new tab and the popup do the same), before
 * anything is painted: no page is ever bright at night, not even for a moment.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyLook, keptLook } from './look/apply-look.ts';

export default defineUnlistedScript(() => {
  applyLook(document.documentElement, keptLook(), Temporal.Now.plainTimeISO().hour);
});
