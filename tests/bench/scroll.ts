/** The list while she scrolls through it: whether each frame comes in time. */
import type { Extension } from '../browser/harness/extension.ts';
import { type Measure, newNotes, type Values } from './result.ts';
import { atRest, openWatched } from './watched-page.ts';

const MISSED: Measure = {
  name: 'Scrolling the list, frames missed',
  unit: '',
  says: 'frames that did not come, of some 200, while a wheel turns the list by 100 rows',
  aim: { of: 'median', atMost: 0 },
};
const FRAME: Measure = {
  name: 'Scrolling the list, main thread',
  unit: 'ms',
  says: 'processor time of the main thread for one frame of it, on average',
  aim: { of: 'p95', atMost: 16 },
};

/** Pixels, and pixels a second: as fast as words can just be followed. */
const [FAR, SPEED] = [10_000, 3_000];
/** Milliseconds between two frames of a screen. */
const FRAME_TIME = 1_000 / 60;

/** What the page has noted; undefined before. */
type Bench = typeof globalThis & { frameTimes?: number[] };

/** @param runs how often it is scrolled, down and up again */
export async function measureScroll(extension: Extension, runs: number): Promise<Values> {
  const list = await openWatched(extension, 'library.html#favorites', 'li[aria-posinset] a');
  await atRest(list);
  const { note, all } = newNotes();
  for (let run = 0; run < runs; run += 1) {
    for (const distance of [-FAR, FAR]) {
      await list.page.evaluate(noteFrames);
      const before = await list.mainThread();
      await list.session.send('Input.synthesizeScrollGesture', {
        ...{ x: 300, y: 600, yDistance: distance, speed: SPEED },
        ...{ gestureSourceType: 'mouse', preventFling: true },
      });
      const busy = (await list.mainThread()) - before;
      const frames = await list.page.evaluate(takeFrames);
      note(MISSED, missedIn(frames));
      note(FRAME, busy / frames.length);
    }
  }
  await list.page.close();
  return all();
}

/** Runs in the page: notes when each frame begins, until the list of them is taken. */
function noteFrames(): void {
  const frames: number[] = [];
  (globalThis as Bench).frameTimes = frames;
  const next = (time: number) => {
    if ((globalThis as Bench).frameTimes !== frames) return;
    frames.push(time);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** Runs in the page: ends that. */
function takeFrames(): number[] {
  const { frameTimes = [] } = globalThis as Bench;
  delete (globalThis as Bench).frameTimes;
  return frameTimes;
}

/** How many more frames would have had room in the time between the first and the last. */
function missedIn(frames: readonly number[]): number {
  return frames
    .slice(1)
    .map((time, index) => Math.round((time - (frames[index] ?? time)) / FRAME_TIME) - 1)
    .reduce((sum, missed) => sum + Math.max(0, missed), 0);
}
