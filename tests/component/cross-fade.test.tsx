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

/** A browser that has captured the page and waits for the test to continue. */
class FakeTransition {
  ready = Promise.resolve();
  #finished = Promise.withResolvers<void>();
  finished = this.#finished.promise;
  finish = this.#finished.resolve;
  constructor(readonly update: () => Promise<void>) {}
}

let records: Repositories;
let begun: FakeTransition[];

/** As in browsers, every change is made in order, even if fades are ended early. */
async function goOn(): Promise<void> {
  for (const { update, finish } of begun.splice(0)) {
    await update();
    finish();
  }
}

/** Opens a new tab and waits until it has settled today’s passage. */
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

describe('stepping to another passage', () => {
  it('fades from the old passage to the new one', async () => {
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

  it('ends after five steps when a key is pressed five times at once', async () => {
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

  it('keeps the marks of the later of two fades until that one has ended', async () => {
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
  ])('changes at once when %s', async (_why, prepare) => {
    await openTab();
    prepare();
    await walk(1);
    await waitFor(() => expect(reference()).not.toBe(painted.reference));
    expect(begun).toEqual([]);
    expect(root.dataset.passage).toBeUndefined();
  });
});

describe('everything else', () => {
  it('does not fade: the first passage, the heart', async () => {
    await openTab();
    const heart = () => screen.getByRole('button', { name: messages.passage.favorite });
    await userEvent.click(heart());
    await waitFor(() => expect(heart().getAttribute('aria-pressed')).toBe('true'));
    expect(begun).toEqual([]);
  });
});
