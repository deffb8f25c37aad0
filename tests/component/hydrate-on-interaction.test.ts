import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hydrateOnInteraction } from '@/app/first-paint/hydrate-on-interaction.ts';
import { wantedState } from '@/components/icon/wanted-state.ts';

let frames: FrameRequestCallback[];
let answers: PromiseWithResolvers<void>;
let wake: ReturnType<typeof vi.fn<() => Promise<void>>>;
/** What the page does once it answers. */
let done: string[];

/** The next frame begins. */
const nextFrame = () => {
  for (const frame of frames.splice(0)) frame(0);
};
/** The first frame is painted: the second one begins. */
const painted = () => {
  nextFrame();
  nextFrame();
};

/** The page answers from now on, as the app does. */
async function answer(): Promise<void> {
  const note = (event: Event) => done.push(`key ${(event as KeyboardEvent).key}`);
  addEventListener('keydown', note);
  for (const button of document.querySelectorAll('button'))
    button.onclick = () => void done.push(`press ${button.textContent}`);
  answers.resolve();
  await answers.promise;
  // What was held is done in the turns after that.
  await vi.advanceTimersByTimeAsync(0);
  removeEventListener('keydown', note);
}
const press = (name: string) => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  return fireEvent.click(button?.firstElementChild ?? document.body);
};
const key = (name: string, more = {}) => fireEvent.keyDown(document.body, { key: name, ...more });

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  answers = Promise.withResolvers();
  wake = vi.fn(() => answers.promise);
  done = [];
  document.body.innerHTML =
    '<button><b>Next</b></button><button><b>Favorite</b></button><a href="#help"><b>Help</b></a>';
});

afterEach(async () => {
  answers.resolve();
  fireEvent.pointerMove(document.body);
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a new tab that has been painted', () => {
  it('loads nothing while the user only passes through', async () => {
    hydrateOnInteraction(wake, false);
    painted();
    await vi.advanceTimersByTimeAsync(2_900);
    expect(wake).not.toHaveBeenCalled();
  });

  it('loads what makes it answer when the user has stayed', async () => {
    hydrateOnInteraction(wake, false);
    painted();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(wake).toHaveBeenCalledOnce();
  });

  it('loads nothing in a tab left open behind others, until the user looks at it', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    hydrateOnInteraction(wake, false);
    painted();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(wake).not.toHaveBeenCalled();
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(wake).toHaveBeenCalledOnce();
  });

  it.each(['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'])(
    'loads it at once when the user turns to the page: %s',
    (sign) => {
      hydrateOnInteraction(wake, false);
      document.body.dispatchEvent(new Event(sign, { bubbles: true }));
      expect(wake).toHaveBeenCalledOnce();
      document.body.dispatchEvent(new Event(sign, { bubbles: true }));
      expect(wake).toHaveBeenCalledOnce();
    },
  );

  it('loads it once it is painted if something on the page has to come with it', () => {
    hydrateOnInteraction(wake, true);
    nextFrame();
    expect(wake).not.toHaveBeenCalled();
    nextFrame();
    expect(wake).toHaveBeenCalledOnce();
  });

  it('does what was pressed meanwhile as soon as it answers, in the same order, each once', async () => {
    hydrateOnInteraction(wake, false);
    press('Next');
    key('f');
    press('Favorite');
    key('Escape');
    key('Escape');
    expect(done).toEqual([]);
    await answer();
    expect(done).toEqual(['press Next', 'key f', 'press Favorite']);
  });

  it('replays a press with what the heart was then, whatever it is by now', async () => {
    const heart = [...document.querySelectorAll('button')].at(-1) as HTMLButtonElement;
    heart.setAttribute('aria-pressed', 'false');
    hydrateOnInteraction(wake, false);
    const wanted: boolean[] = [];
    const note = () => wanted.push(wantedState(heart));
    press('Favorite');
    key('f');
    heart.setAttribute('aria-pressed', 'true');
    addEventListener('click', note);
    addEventListener('keydown', note);
    await answer();
    heart.click();
    removeEventListener('click', note);
    removeEventListener('keydown', note);
    expect(wanted).toEqual([true, true, false]);
  });

  it('replays a key with everything that decides what it means', async () => {
    hydrateOnInteraction(wake, false);
    const replayed = vi.fn();
    const details = { code: 'KeyF', ctrlKey: true, repeat: true };
    key('а', details);
    addEventListener('keydown', replayed, { once: true });
    await answer();
    expect(replayed.mock.lastCall?.[0]).toMatchObject({ key: 'а', ...details });
  });

  it.each([
    ['is composing', 'Escape', { isComposing: true }],
    ['begins to compose', 'Process', { code: 'KeyF' }],
    ['begins to compose, as some browsers tell it', 'Escape', { keyCode: 229 }],
  ])('replays no key while an input method %s', async (_what, name, init) => {
    hydrateOnInteraction(wake, false);
    key(name, init);
    expect(wake).toHaveBeenCalledOnce();
    await answer();
    expect(done).toEqual([]);
  });

  it('opens no popover twice: the press waits, whole', () => {
    hydrateOnInteraction(wake, false);
    expect(press('Next')).toBe(false);
  });

  it('lets a link lead where it leads', () => {
    hydrateOnInteraction(wake, false);
    expect(fireEvent.click(document.querySelector('a b') ?? document.body)).toBe(true);
  });

  it('holds nothing any more once it answers', async () => {
    hydrateOnInteraction(wake, false);
    key('f');
    await answer();
    done.length = 0;
    expect(press('Next')).toBe(true);
    expect(done).toEqual(['press Next']);
  });

  it('stays a page to read where what makes it answer cannot be loaded', async () => {
    wake.mockRejectedValueOnce(new Error('gone'));
    hydrateOnInteraction(() => wake().catch(() => undefined), false);
    key('f');
    await vi.advanceTimersByTimeAsync(0);
    expect(press('Next')).toBe(true);
  });
});
