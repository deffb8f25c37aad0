/**
 * The one script that runs before the first paint of the popup: classic, synchronous, at the end of the
 * body. It marks the page for the hour and her look and, where the copy of her choice says which
 * words may appear, puts today's practice on top. Everything else waits until this has been painted.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keptChoice } from './choice/choice-copy.ts';
import { applyLook, keptLook } from './look/apply-look.ts';
import { writePopup } from './popup/popup-slots.ts';

export default defineUnlistedScript(() => {
  const now = Temporal.Now.zonedDateTimeISO();
  applyLook(document.documentElement, keptLook(), now.hour);
  const root = document.getElementById('app');
  const parts = document.querySelector<HTMLTemplateElement>('template#practices');
  const choice = keptChoice();
  if (root && parts && choice) writePopup(root, parts, choice, now);
});
