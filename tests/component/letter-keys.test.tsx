import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyAppearance } from '@/app/appearance/apply-appearance.ts';
import { useHotkeys } from '@/app/keyboard/use-hotkeys.ts';
import { EMPTY_PASSAGE } from '@/app/new-tab/empty-passage.ts';
import { KeyboardShortcuts } from '@/components/keyboard/KeyboardShortcuts.tsx';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import { messages } from '@/content/en/messages.ts';
import { DEFAULT_APPEARANCE } from '@/domain/appearance.ts';

const pressed = vi.fn();
const press = (key: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, { key, ...init });

afterEach(() => {
  cleanup();
  pressed.mockClear();
});

const setLetterKeys = (letterKeys: boolean) =>
  act(() => applyAppearance(document.documentElement, { ...DEFAULT_APPEARANCE, letterKeys }, 12));

/** A new tab with its hotkeys, all of them counted instead of followed. */
function NewTabWithKeys() {
  useHotkeys();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only listens.
    <div
      onClick={(event) => {
        event.preventDefault();
        pressed((event.target as Element).closest('a, button')?.getAttribute('aria-label'));
      }}
    >
      <NewTabPage passage={EMPTY_PASSAGE} />
    </div>
  );
}

describe('letter keys that are switched off', () => {
  afterEach(() => setLetterKeys(true));

  it('press nothing and are not announced, while other keys stay', async () => {
    await setLetterKeys(false);
    const { container } = render(<NewTabWithKeys />);
    for (const key of ['f', 's', 'h', '?', 'F', 'ф']) press(key, { code: 'KeyF' });
    expect(pressed).not.toHaveBeenCalled();
    press('ArrowRight');
    expect(pressed).toHaveBeenCalledOnce();
    const named = [...container.querySelectorAll('[aria-keyshortcuts]')];
    expect(named.map((control) => control.getAttribute('aria-keyshortcuts'))).toEqual([
      'Escape',
      'ArrowLeft',
      'ArrowRight',
    ]);
  });

  it('work again as soon as they are switched on in another page', async () => {
    await setLetterKeys(false);
    render(<NewTabWithKeys />);
    await setLetterKeys(true);
    await vi.waitFor(() => expect(press('f')).toBe(false));
    expect(pressed).toHaveBeenCalledExactlyOnceWith(messages.passage.favorite);
  });

  it('are not in the list of keys, which says so and leads to the switch', async () => {
    await setLetterKeys(false);
    render(<KeyboardShortcuts id="keys" />);
    const sheet = screen.getByRole('dialog', { name: messages.page.keys.title });
    fireEvent(sheet, Object.assign(new Event('beforetoggle'), { newState: 'open' }));
    const link = await screen.findByRole('link', {
      name: 'One-letter shortcuts are off. Turn them on',
    });
    expect(screen.queryByText('F')).toBeNull();
    expect(screen.getByText('Esc', { selector: 'kbd:first-child' })).toBeTruthy();
    expect(link.getAttribute('href')).toBe('/library.html#settings');
  });
});
