import { cleanup, render, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeAppearanceCopy } from '@/app/appearance/apply-appearance.ts';
import { KEYS } from '@/app/local-storage.ts';
import { readScene } from '@/app/scene/scene-in-page.ts';
import { welcomeActions } from '@/app/welcome/welcome-actions.ts';
import { Welcome } from '@/components/welcome/Welcome.tsx';
import { DEFAULT_APPEARANCE } from '@/domain/appearance.ts';
import { sceneFor } from '@/domain/scene/draw.ts';
import firstFrame from '@/entrypoints/new-tab-first-paint.ts';
import { newTab } from '@/modules/first-paint/pages/new-tab.tsx';
import { english } from '../support/english.ts';
import { handleOf, newRecords } from './records.ts';

// No app is loaded in these tests.
vi.mock('@/app/first-paint/hydrate-on-interaction.ts', () => ({
  hydrateOnInteraction: () => undefined,
}));

const root = () => document.documentElement;

/** Runs the first-paint script on the built page. */
function paint() {
  const page = document.createElement('div');
  page.id = 'app';
  page.innerHTML = newTab(english).html;
  document.body.replaceChildren(page, ' ');
  firstFrame.main();
}
const at = (time: string) =>
  vi
    .spyOn(Temporal.Now, 'zonedDateTimeISO')
    .mockReturnValue(Temporal.ZonedDateTime.from(`2026-11-23T${time}[Europe/Berlin]`));
const passageId = () => document.querySelector<HTMLElement>('[data-passage-id]')?.dataset.passageId;
const slot = (name: string) => document.querySelector(`[data-slot="${name}"]`)?.textContent;
const drawn = () => readScene(document.querySelector('[data-slot="scene"]') ?? root());

beforeEach(() => {
  localStorage.clear();
  at('09:00');
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  for (const name of Object.keys(root().dataset)) delete root().dataset[name];
});

describe('the ambience of the first frame', () => {
  it('has the scene of the day', () => {
    paint();
    const size = { width: innerWidth, height: innerHeight };
    expect(drawn()).toEqual(sceneFor(Temporal.PlainDate.from('2026-11-23'), size));
    expect(root().dataset.phase).toBe('day');
    expect(root().dataset.theme).toBeUndefined();
  });

  it('is that of the night at night, before anything else is known', () => {
    at('23:30');
    paint();
    expect(root().dataset).toMatchObject({ theme: 'night', phase: 'night' });
  });

  it('has the chosen appearance', () => {
    writeAppearanceCopy({
      ...DEFAULT_APPEARANCE,
      theme: 'dark',
      textSize: 'larger',
      scene: 'plain',
      motion: 'still',
    });
    paint();
    expect(root().dataset).toMatchObject({ theme: 'dark', size: 'larger', motion: 'still' });
    expect(drawn()).toBeNull();
  });

  it('has a greeting and the time only if the user wants them', () => {
    paint();
    expect([slot('hello'), slot('clock')]).toEqual(['', '']);
    writeAppearanceCopy({ ...DEFAULT_APPEARANCE, name: 'Anna', clock: true });
    paint();
    expect(slot('hello')).toBe('Hello, Anna.');
    expect(slot('clock')).toMatch(/9:00/);
  });

  it.each(['{', '"night"', '{"theme":7}'])('has the default appearance for %s', (stored) => {
    localStorage.setItem(KEYS.appearance, stored);
    paint();
    expect(root().dataset.theme).toBeUndefined();
  });
});

describe('the questions of the first tabs', () => {
  const isAsked = async () => {
    delete root().dataset.welcome;
    paint();
    await waitFor(() => expect(passageId()).toBeTruthy());
    return root().dataset.welcome !== undefined;
  };

  it('are shown in two tabs and not in the third', async () => {
    expect([await isAsked(), await isAsked(), await isAsked()]).toEqual([true, true, false]);
  });

  it('end with the first answer', async () => {
    expect(await isAsked()).toBe(true);
    const records = await newRecords();
    const { container } = render(<Welcome {...welcomeActions(handleOf(records))} />);
    await userEvent.click(within(container as HTMLElement).getByRole('button', { name: 'Larger' }));
    expect(root().dataset.welcome).toBeUndefined();
    await waitFor(async () =>
      expect((await records.settings.all()).appearance.textSize).toBe('larger'),
    );
    expect(await isAsked()).toBe(false);
    records.close();
  });

  it('are not shown when tabs cannot be counted', async () => {
    vi.stubGlobal('localStorage', {
      getItem() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect(await isAsked()).toBe(false);
    vi.unstubAllGlobals();
  });
});
