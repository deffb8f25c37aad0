import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useHour } from '@/app/clock/use-hour.ts';
import { useNow } from '@/app/clock/use-now.ts';
import { useTick } from '@/app/clock/use-tick.ts';

const onTick = vi.fn();

function Ticking({ isOn = true }: { isOn?: boolean }) {
  useTick(onTick, isOn);
  return null;
}

function Hour() {
  return <p role="timer">{useHour().toPlainTime().toString({ smallestUnit: 'minute' })}</p>;
}

function Clock() {
  return <p role="timer">{useNow().toPlainTime().toString({ smallestUnit: 'minute' })}</p>;
}

/** Starts the clock at a time of day in a zone. */
function startAt(time: string, zone = 'UTC'): void {
  const start = Temporal.PlainDateTime.from(`2026-11-23T${time}`).toZonedDateTime(zone);
  vi.useFakeTimers({ now: start.epochMilliseconds });
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(zone);
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockImplementation(now);
  vi.spyOn(Temporal.Now, 'plainTimeISO').mockImplementation(() => now().toPlainTime());
}

/** Lets time pass, and a little more: a tick comes some milliseconds after the full minute. */
const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1_000 + 100));

function setHidden(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => onTick.mockClear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a tick', () => {
  it('comes at each full minute', () => {
    startAt('09:00:40');
    render(<Ticking />);
    pass(19);
    expect(onTick).not.toHaveBeenCalled();
    pass(1);
    expect(onTick).toHaveBeenCalledTimes(1);
    pass(60);
    expect(onTick).toHaveBeenCalledTimes(2);
  });

  it('has one timer for the whole page', () => {
    startAt('09:00:00');
    render(<Ticking />);
    render(<Ticking />);
    expect(vi.getTimerCount()).toBe(1);
    pass(60);
    expect(onTick).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('comes within a minute after the machine slept with the page in front', () => {
    startAt('21:50:00');
    render(<Ticking />);
    vi.setSystemTime(Date.now() + 5 * 3_600_000);
    pass(60);
    expect(onTick).toHaveBeenCalledTimes(1);
  });

  it('does not come while the page is hidden, and comes at once when it is visible again', () => {
    startAt('09:00:00');
    render(<Ticking />);
    setHidden(true);
    pass(600);
    expect(onTick).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    setHidden(false);
    expect(onTick).toHaveBeenCalledTimes(1);
  });

  it('does not come while it is off, nor after the page is gone', () => {
    startAt('09:00:00');
    render(<Ticking isOn={false} />);
    render(<Ticking />).unmount();
    pass(600);
    expect(onTick).not.toHaveBeenCalled();
  });
});

it('updates the time on a page', () => {
  startAt('08:00:40');
  render(<Clock />);
  pass(20);
  expect(screen.getByRole('timer').textContent).toBe('08:01');
});

it.each(['UTC', 'Asia/Kolkata'])('updates the hour on a page in %s', (zone) => {
  startAt('21:59:00', zone);
  render(<Hour />);
  const text = () => screen.getByRole('timer').textContent;
  pass(60);
  expect(text()).toBe('22:00');
  pass(59 * 60);
  expect(text()).toBe('22:00');
  pass(60);
  expect(text()).toBe('23:00');
});

it('updates the hour after a day of sleep', () => {
  startAt('21:59:00');
  render(<Hour />);
  vi.setSystemTime(Date.now() + 24 * 3_600_000 + 30_000);
  pass(60);
  expect(screen.getByRole('timer').textContent).toBe('22:00');
});
