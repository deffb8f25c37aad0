import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useEffect } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useHelpKey } from '@/app/keyboard/use-help-key.ts';

const pressed = vi.fn();

function Page() {
  useHelpKey();
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof HTMLAnchorElement) pressed();
    };
    addEventListener('click', onClick);
    return () => removeEventListener('click', onClick);
  }, []);
  return (
    <>
      <a href="#help" aria-keyshortcuts="H">
        Help now
      </a>
      <button type="button">A button</button>
      <input aria-label="Words" />
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

afterEach(() => {
  cleanup();
  pressed.mockClear();
});

describe('the key H', () => {
  it.each(['h', 'H'])('presses the link to help: %s', async (key) => {
    render(<Page />);
    await userEvent.keyboard(key);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it.each(['A button', 'Help now', 'Monday'])('answers with the focus on %s', async (name) => {
    render(<Page />);
    (screen.queryByLabelText(name) ?? screen.getByText(name)).focus();
    await userEvent.keyboard('h');
    expect(pressed).toHaveBeenCalledOnce();
  });

  it.each(['Words', 'Note', 'Country', 'Editable'])(
    'is a letter like any other in %s',
    async (name) => {
      render(<Page />);
      screen.getByLabelText(name).focus();
      await userEvent.keyboard('h');
      expect(pressed).not.toHaveBeenCalled();
    },
  );

  it.each(['Control', 'Meta', 'Alt', 'Shift'])('means something else with %s', async (key) => {
    render(<Page />);
    await userEvent.keyboard(`{${key}>}h{/${key}}`);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('does nothing when the page is gone', async () => {
    render(<Page />).unmount();
    await userEvent.keyboard('h');
    expect(pressed).not.toHaveBeenCalled();
  });
});
