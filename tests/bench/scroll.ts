/** Scrolling the list: whether each frame comes in time. */
import type { Extension } from '../browser/harness/extension.ts';
import { type Measure, newRecorder, type Values } from './result.ts';
import { atRest, openWatched } from './watched-page.ts';

const MISSED: Measure = {
  name: 'Scrolling the list, frames missed',
  unit: '',
  definition: 'frames that were dropped, of about 200, while a wheel scrolls the list by 100 rows',
  target: { of: 'median', atMost: 0 },
};
const FRAME: Measure = {
  name: 'Scrolling the list, main thread',
  unit: 'ms',
  definition: 'processor time of the main thread for one frame of that, on average',
  target: { of: 'p95', atMost: 16 },
};

/** Pixels, and pixels a second: the fastest at which words can still be followed. */
const [FAR, SPEED] = [10_000, 3_000];
/** Milliseconds between two frames of a screen. */
const FRAME_TIME = 1_000 / 60;

/** The start of each frame; undefined while nothing is recorded. */
type Bench = typeof globalThis & { frameTimes?: number[] };

/** @param runs how often the list is scrolled down and up again */
export async function measureScroll(extension: Extension, runs: number): Promise<Values> {
  const list = await openWatched(extension, 'library.html#favorites', 'li[aria-posinset] a');
  await atRest(list);
  const { record, all } = newRecorder();
  for (let run = 0; run < runs; run += 1) {
    for (const distance of [-FAR, FAR]) {
      await list.page.evaluate(recordFrames);
      const before = await list.mainThread();
      await list.session.send('Input.synthesizeScrollGesture', {
        ...{ x: 300, y: 600, yDistance: distance, speed: SPEED },
        ...{ gestureSourceType: 'mouse', preventFling: true },
      });
      const busy = (await list.mainThread()) - before;
      const frames = await list.page.evaluate(takeFrames);
      record(MISSED, missedIn(frames));
      record(FRAME, busy / frames.length);
    }
  }
  await list.page.close();
  return all();
}

/** Runs in the page: records when each frame begins, until takeFrames. */
function recordFrames(): void {
  const frames: number[] = [];
  (globalThis as Bench).frameTimes = frames;
  const next = (time: number) => {
    if ((globalThis as Bench).frameTimes !== frames) return;
    frames.push(time);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** Runs in the page: ends the recording and returns it. */
function takeFrames(): number[] {
  const { frameTimes = [] } = globalThis as Bench;
  delete (globalThis as Bench).frameTimes;
  return frameTimes;
}

/** How many more frames there would have been at 60 a second between the first and the last. */
function missedIn(frames: readonly number[]): number {
  return frames
    .slice(1)
    .map((time, index) => Math.round((time - (frames[index] ?? time)) / FRAME_TIME) - 1)
    .reduce((sum, missed) => sum + Math.max(0, missed), 0);
}
