import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNow } from '@/app/clock/use-now.ts';

function Clock() {
  return <p role="timer">{useNow().toPlainTime().toString({ smallestUnit: 'minute' })}</p>;
}
const shown = () => screen.getByRole('timer').textContent;
const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
const hide = (hidden: boolean) =>
  act(() => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
    document.dispatchEvent(new Event('visibilitychange'));
  });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T08:00:40Z') });
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockImplementation(() =>
    Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO('UTC'),
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the time on a page', () => {
  it('is new at each full minute', () => {
    render(<Clock />);
    pass(19);
    expect(shown()).toBe('08:00');
    pass(1);
    expect(shown()).toBe('08:01');
    pass(60);
    expect(shown()).toBe('08:02');
  });

  it('costs nothing while nobody looks, and is right at once when someone does', () => {
    render(<Clock />);
    hide(true);
    pass(3600);
    expect(shown()).toBe('08:00');
    expect(vi.getTimerCount()).toBe(0);
    hide(false);
    expect(shown()).toBe('09:00');
  });

  it('ends with the page', () => {
    render(<Clock />);
    pass(20);
    cleanup();
    vi.mocked(Temporal.Now.zonedDateTimeISO).mockClear();
    pass(600);
    expect(Temporal.Now.zonedDateTimeISO).not.toHaveBeenCalled();
  });
});
