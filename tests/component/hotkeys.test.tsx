import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useEffect } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useHotkeys } from '@/app/keyboard/use-hotkeys.ts';
import { EMPTY_PASSAGE } from '@/app/new-tab/empty-passage.ts';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import { messages } from '@/content/en/messages.ts';

const pressed = vi.fn();

/** Controls with hotkeys, and elements that may have the focus. */
function Page() {
  useHotkeys();
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const key = target instanceof Element && target.getAttribute('aria-keyshortcuts');
      if (key) pressed(key);
    };
    addEventListener('click', onClick);
    return () => removeEventListener('click', onClick);
  }, []);
  return (
    <>
      <a href="#help" aria-keyshortcuts="H">
        Help now
      </a>
      <button type="button" aria-keyshortcuts="F">
        Favorite
      </button>
      <button type="button" aria-keyshortcuts="ArrowRight">
        Next
      </button>
      <button type="button" aria-keyshortcuts="?" popovertarget="keys">
        Keys
      </button>
      <button type="button" aria-keyshortcuts="Escape">
        Hide
      </button>
      <input aria-label="Search" />
      <input type="checkbox" aria-label="Monday" />
      <textarea aria-label="Note" />
      <select aria-label="Country">
        <option>Here</option>
      </select>
      {/* biome-ignore lint/a11y/useSemanticElements: editable text without being a field. */}
      <div contentEditable role="textbox" tabIndex={0} aria-label="Editable" />
    </>
  );
}

/** Presses a key; gives whether the browser may still act on it. */
const press = (key: string, init: KeyboardEventInit & { keyCode?: number } = {}) =>
  fireEvent.keyDown(document.body, { key, ...init });

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  pressed.mockClear();
});

describe('a hotkey', () => {
  it.each([
    ['h', 'H'],
    ['H', 'H'],
    ['f', 'F'],
    ['ArrowRight', 'ArrowRight'],
    ['?', '?'],
    ['؟', '?'],
    ['？', '?'],
  ])('%s presses the control that names it', (key, control) => {
    render(<Page />);
    expect(press(key)).toBe(false);
    expect(pressed.mock.calls).toEqual([[control]]);
  });

  it.each([
    ['Cyrillic', 'а', 'KeyF'],
    ['Greek', 'φ', 'KeyF'],
    ['Hebrew', 'כ', 'KeyF'],
    ['Arabic', 'ب', 'KeyF'],
    ['Devanagari', 'ि', 'KeyF'],
  ])('goes by its place on a keyboard for another script: %s', (_script, key, code) => {
    render(<Page />);
    press(key, { code });
    expect(pressed.mock.calls).toEqual([['F']]);
  });

  it('goes by its letter on a keyboard with Latin letters in other places', () => {
    render(<Page />);
    press('f', { code: 'KeyY' });
    press('u', { code: 'KeyF' });
    press('ğ', { code: 'KeyF' });
    expect(pressed.mock.calls).toEqual([['F']]);
  });

  it.each(['Favorite', 'Help now', 'Monday'])('works with the focus on %s', async (name) => {
    render(<Page />);
    (screen.queryByLabelText(name) ?? screen.getByText(name)).focus();
    await userEvent.keyboard('h');
    expect(pressed).toHaveBeenCalledExactlyOnceWith('H');
  });

  it.each(['Search', 'Note', 'Country', 'Editable'])(
    'is left to the field while %s has the focus',
    async (name) => {
      render(<Page />);
      screen.getByLabelText(name).focus();
      await userEvent.keyboard('h?');
      expect(pressed).not.toHaveBeenCalled();
    },
  );

  it.each(['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])(
    'is left to the browser with %s',
    (modifier) => {
      render(<Page />);
      expect(press('h', { [modifier]: true })).toBe(true);
      expect(press('ArrowRight', { [modifier]: true })).toBe(true);
      expect(pressed).not.toHaveBeenCalled();
    },
  );

  it('may need Shift if it is a question mark', () => {
    render(<Page />);
    press('?', { shiftKey: true });
    expect(pressed).toHaveBeenCalledExactlyOnceWith('?');
  });

  it.each([
    ['is held down', 'f', { repeat: true }],
    ['is part of a composition', 'f', { isComposing: true }],
    ['starts a composition', 'Process', { code: 'KeyF' }],
    ['starts a composition, as some browsers tell it', 'f', { keyCode: 229 }],
    ['is another key', 'x', {}],
    ['needs two presses', 'Escape', {}],
  ])('does nothing when it %s', (_what, key, init) => {
    render(<Page />);
    expect(press(key, init)).toBe(true);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('does not press what lies under an open sheet, except links and buttons of sheets', () => {
    render(<Page />);
    const find = document.querySelector.bind(document);
    vi.spyOn(document, 'querySelector').mockImplementation((selector: string) =>
      selector === ':popover-open' ? document.body : find(selector),
    );
    for (const key of ['f', 'ArrowRight', 'h', '?']) press(key);
    expect(pressed.mock.calls).toEqual([['H'], ['?']]);
  });

  it('does nothing when the page is gone', () => {
    render(<Page />).unmount();
    press('h');
    expect(pressed).not.toHaveBeenCalled();
  });
});

describe('the list of shortcuts', () => {
  it('has exactly the keys that controls of a new tab name', () => {
    const { container } = render(<NewTabPage passage={EMPTY_PASSAGE} />);
    const named = [...container.querySelectorAll('[aria-keyshortcuts]')].map((control) =>
      control.getAttribute('aria-keyshortcuts'),
    );
    const asListed: Record<string, string> = { '←': 'ArrowLeft', '→': 'ArrowRight', Esc: 'Escape' };
    const listed = messages.page.keys.list.flatMap(([keys = '']) =>
      keys.split(' ').map((key) => asListed[key] ?? key),
    );
    expect(new Set(listed)).toEqual(new Set(named));
  });
});
