/**
 * The one script that runs before the first paint: classic, synchronous, at the end of the body.
 * It writes today's passage from the snapshot into the page, or a built-in one where there is none.
 * Everything else waits until this has been painted.
 */

import { builtIn } from 'virtual:content/en/built-in';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { periodOf } from '@/domain/period.ts';
import { type Frame, frameFor, parseSnapshot } from '@/domain/snapshot.ts';
import { writeFrame } from './newtab/frame-slots.ts';
import { SNAPSHOT_KEY } from './newtab/snapshot-key.ts';

export default defineUnlistedScript(() => {
  const root = document.getElementById('app');
  if (root) writeFrame(root, storedFrame() ?? builtInFrame());
});

const now = () => Temporal.Now.zonedDateTimeISO();

function storedFrame(): Frame | null {
  try {
    const snapshot = parseSnapshot(localStorage.getItem(SNAPSHOT_KEY));
    return snapshot && frameFor(snapshot, periodOf(now()));
  } catch {
    // Storage is switched off or broken.
    return null;
  }
}

/** Another one each day, so that a tab without storage is not the same for ever. */
function builtInFrame(): Frame {
  const passage = builtIn[now().dayOfYear % builtIn.length] ?? builtIn[0];
  return { ...passage, favorite: false };
}
