import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useQuickHide } from '@/app/quick-hide/use-quick-hide.ts';
import { HideButton } from '@/components/quick-hide/HideButton.tsx';

const leave = vi.fn();

function Page() {
  const hide = useQuickHide(leave);
  return (
    <>
      <HideButton onHide={hide} />
      <textarea aria-label="Note" onKeyDown={(event) => event.stopPropagation()} />
    </>
  );
}

/** A press of Escape at a moment, in milliseconds. */
function escapeAt(delivery: number, target: Element = document.body, repeat = false) {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, repeat });
  Object.defineProperty(event, 'timeStamp', { value: delivery });
  fireEvent(target, event);
}

beforeEach(() => {
  leave.mockClear();
  render(<Page />);
});
afterEach(cleanup);

describe('quick hide', () => {
  it('hides the page at one press of its button', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Hide this page' }));
    expect(leave).toHaveBeenCalledOnce();
  });

  it('hides the page at Escape twice', () => {
    escapeAt(1000);
    expect(leave).not.toHaveBeenCalled();
    escapeAt(1400);
    expect(leave).toHaveBeenCalledOnce();
  });

  it('hides it also while she types', () => {
    escapeAt(1000, screen.getByLabelText('Note'));
    escapeAt(1100, screen.getByLabelText('Note'));
    expect(leave).toHaveBeenCalledOnce();
  });

  it('does not take two single presses for one, nor a key that is held down', () => {
    escapeAt(1000);
    escapeAt(3000);
    escapeAt(3050, document.body, true);
    expect(leave).not.toHaveBeenCalled();
  });
});
