import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useFocusRecovery } from '@/app/keyboard/use-focus-recovery.ts';

/** Rows that can be removed, a button that is replaced by others, and one that moves the focus. */
function Page() {
  useFocusRecovery();
  const [rows, setRows] = useState(['one', 'two', 'three']);
  const [choosing, setChoosing] = useState(false);
  const remove = (row: string) => setRows(rows.filter((other) => other !== row));
  return (
    <>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <button type="button" onClick={() => remove(row)}>
              Remove {row}
            </button>
          </li>
        ))}
      </ul>
      <div>
        {choosing ? (
          <p>
            <button type="button">All</button>
            <button type="button">Done</button>
          </p>
        ) : (
          <button type="button" onClick={() => setChoosing(true)}>
            Choose several
          </button>
        )}
      </div>
      <button
        type="button"
        onClick={() => {
          setRows([]);
          screen.getByText('Choose several').focus();
        }}
      >
        Remove all
      </button>
    </>
  );
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const press = async (name: string) => {
  const button = screen.getByRole('button', { name });
  button.focus();
  await userEvent.keyboard('{Enter}');
  await vi.advanceTimersByTimeAsync(200);
};
const focused = () => document.activeElement?.textContent;

describe('the focus of an element that goes away', () => {
  it('moves to what comes after it', async () => {
    render(<Page />);
    await press('Remove one');
    expect(focused()).toBe('Remove two');
  });

  it('moves to what comes before it if nothing comes after it', async () => {
    render(<Page />);
    await press('Remove three');
    expect(focused()).toBe('Remove two');
  });

  it('moves to what takes its place', async () => {
    render(<Page />);
    await press('Choose several');
    expect(focused()).toBe('All');
  });

  it('stays where a component has moved it', async () => {
    render(<Page />);
    await press('Remove all');
    expect(focused()).toBe('Choose several');
  });
});
