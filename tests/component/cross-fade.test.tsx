import { builtIn } from 'virtual:content/en/built-in';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NewTab } from '@/app/new-tab/NewTab.tsx';
import { messages } from '@/content/en/messages.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { NO_AMBIENCE } from './ambience.ts';
import { newRecords } from './records.ts';

const painted = { ...builtIn[0], favorite: false };
const root = document.documentElement;
const reference = () => within(screen.getByRole('figure')).getByText(/\d+:\d+/).textContent ?? '';

/** A browser that has taken its picture of the page, and waits to be told to go on. */
class FakeTransition {
  ready = Promise.resolve();
  #finished = Promise.withResolvers<void>();
  finished = this.#finished.promise;
  finish = this.#finished.resolve;
  constructor(readonly update: () => Promise<void>) {}
}

let records: Repositories;
let begun: FakeTransition[];

/** As the browser has it: every change is made, in order, also of those that end early. */
async function goOn(): Promise<void> {
  for (const { update, finish } of begun.splice(0)) {
    await update();
    finish();
  }
}

/** The page once it has settled which passage today has. */
async function openTab(): Promise<void> {
  vi.mocked(requestIdleCallback).mockClear();
  const open = async () => records;
  render(<NewTab firstAmbience={NO_AMBIENCE} firstPassage={painted} open={open} />);
  await waitFor(() => expect(requestIdleCallback).toHaveBeenCalled());
}

async function walk(steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) await userEvent.keyboard('{ArrowRight}');
}

beforeEach(async () => {
  records = await newRecords();
  begun = [];
  localStorage.clear();
  root.style.setProperty('--soft', '240ms');
  vi.stubGlobal('requestIdleCallback', vi.fn());
  document.startViewTransition = ((update: () => Promise<void>) => {
    const transition = new FakeTransition(update);
    begun.push(transition);
    return transition;
  }) as unknown as typeof document.startViewTransition;
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  root.style.removeProperty('--soft');
  Reflect.deleteProperty(document, 'startViewTransition');
});

describe('from one passage to the next', () => {
  it('fades: the one that stands there leaves, the other is there when it arrives', async () => {
    await openTab();
    await walk(1);
    await waitFor(() => expect(begun).toHaveLength(1));
    expect(reference()).toBe(painted.reference);
    expect(root.dataset.passage).toBe('leaving');

    const [fade] = begun;
    await fade?.update();
    expect(reference()).not.toBe(painted.reference);
    expect(root.dataset.passage).toBe('arriving');

    fade?.finish();
    await waitFor(() => expect(root.dataset.passage).toBeUndefined());
  });

  it('ends where five steps end when she presses five times at once', async () => {
    root.style.setProperty('--soft', '0ms');
    await openTab();
    const way = [reference()];
    for (const _ of [1, 2, 3, 4, 5]) {
      await walk(1);
      await waitFor(() => expect(way).not.toContain(reference()));
      way.push(reference());
    }
    cleanup();

    root.style.setProperty('--soft', '240ms');
    await openTab();
    await walk(5);
    await waitFor(async () => {
      await goOn();
      expect(reference()).toBe(way.at(-1));
    });
    await waitFor(() => expect(root.dataset.passage).toBeUndefined());
  });

  it('stays marked for the later of two fades until that one has ended', async () => {
    await openTab();
    await walk(1);
    await waitFor(() => expect(begun).toHaveLength(1));
    await walk(1);
    await waitFor(() => expect(begun).toHaveLength(2));
    const [first, second] = begun;
    await first?.update();
    first?.finish();
    expect(root.dataset.passage).toBe('leaving');
    await second?.update();
    expect(root.dataset.passage).toBe('arriving');
    second?.finish();
    await waitFor(() => expect(root.dataset.passage).toBeUndefined());
  });

  it.each([
    ['no motion is wanted', () => root.style.setProperty('--soft', '0s')],
    ['nobody looks', () => vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)],
    ['the browser cannot', () => Reflect.deleteProperty(document, 'startViewTransition')],
  ])('changes at once where %s', async (_why, prepare) => {
    await openTab();
    prepare();
    await walk(1);
    await waitFor(() => expect(reference()).not.toBe(painted.reference));
    expect(begun).toEqual([]);
    expect(root.dataset.passage).toBeUndefined();
  });
});

describe('what is no walk', () => {
  it('fades nothing: the first passage, and the heart', async () => {
    await openTab();
    const heart = () => screen.getByRole('button', { name: messages.passage.favorite });
    await userEvent.click(heart());
    await waitFor(() => expect(heart().getAttribute('aria-pressed')).toBe('true'));
    expect(begun).toEqual([]);
  });
});
