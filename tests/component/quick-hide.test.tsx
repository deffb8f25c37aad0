import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hideOnEscape } from '@/app/quick-hide/hide-on-escape.ts';
import { HideButton } from '@/components/quick-hide/HideButton.tsx';

const leave = vi.fn();

let end: () => void;

function Page() {
  return (
    <>
      <HideButton onHide={leave} />
      <textarea aria-label="Note" onKeyDown={(event) => event.stopPropagation()} />
    </>
  );
}

/** Presses Escape at a time in milliseconds. */
function escapeAt(
  timeStamp: number,
  target: Element = document.body,
  init: KeyboardEventInit = {},
) {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  fireEvent(target, event);
}

beforeEach(() => {
  leave.mockClear();
  end = hideOnEscape(leave);
  render(<Page />);
});
afterEach(() => {
  end();
  cleanup();
});

describe('quick hide', () => {
  it('hides the page when its button is pressed', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Quick hide' }));
    expect(leave).toHaveBeenCalledOnce();
  });

  it('hides the page at Escape twice', () => {
    escapeAt(1000);
    expect(leave).not.toHaveBeenCalled();
    escapeAt(1400);
    expect(leave).toHaveBeenCalledOnce();
  });

  it('hides the page while the user is typing', () => {
    escapeAt(1000, screen.getByLabelText('Note'));
    escapeAt(1100, screen.getByLabelText('Note'));
    expect(leave).toHaveBeenCalledOnce();
  });

  it('ignores two presses with a pause between them, and a key that is held down', () => {
    escapeAt(1000);
    escapeAt(3000);
    escapeAt(3050, document.body, { repeat: true });
    expect(leave).not.toHaveBeenCalled();
  });

  it('ignores Escape while an input method is composing', () => {
    const note = screen.getByLabelText('Note');
    escapeAt(1000, note, { isComposing: true });
    escapeAt(1100, note, { isComposing: true });
    escapeAt(1200, note);
    expect(leave).not.toHaveBeenCalled();
  });
});
