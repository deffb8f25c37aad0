import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import type { PauseEnd } from '@/domain/records.ts';
import { deliveryPart, snoozedDelivery } from '../support/deliveries.ts';
import { reminderAt } from '../support/reminders.ts';
import { NO_QUIET_TIMES } from '../support/settings.ts';
import { NOW, showReminders } from './reminders-view.tsx';

const text = messages.reminders;
const reminders = [reminderAt('07:30'), reminderAt('20:00', { kind: 'rest' })];
const paused = (pause: PauseEnd) => ({ reminders, quietTimes: { ...NO_QUIET_TIMES, pause } });
const until = (time: string): PauseEnd => ({ type: 'local', at: time });
const quiet = (...quietHours: { from: string; to: string }[]) => ({
  reminders,
  quietTimes: { ...NO_QUIET_TIMES, quietHours },
});

const button = (name: string) => screen.getByRole('button', { name });
const region = (name: string) => within(screen.getByRole('region', { name }));
const coming = () =>
  region(text.coming)
    .getAllByRole('listitem')
    .map((item) => item.textContent);

afterEach(cleanup);

describe('the upcoming reminders', () => {
  it('are listed in words, three at most', () => {
    showReminders({ reminders });
    expect(coming()).toEqual([
      `Today, 20:00 ${text.kinds.rest}`,
      `Tomorrow, Tuesday, 07:30 ${text.kinds.passage}`,
      `Tomorrow, Tuesday, 20:00 ${text.kinds.rest}`,
    ]);
  });

  it('are one entry when two come at once', () => {
    const both = [reminderAt('20:00'), { ...reminderAt('20:00'), id: 'b', kind: 'rest' as const }];
    showReminders({ reminders: both });
    expect(coming()[0]).toBe(`Today, 20:00 ${text.kinds.passage} · ${text.kinds.rest}`);
  });

  it('include a snoozed delivery', () => {
    const snoozed = snoozedDelivery(NOW.add({ minutes: 20 }).epochMilliseconds, {
      parts: [deliveryPart({}, { kind: 'practice' })],
    });
    showReminders({ reminders, snoozed: [snoozed] });
    expect(coming()[0]).toBe(`In 20 minutes, 09:20 ${text.kinds.practice}`);
  });

  it('change as time passes', () => {
    const { again } = showReminders({ reminders });
    again({}, { now: NOW.add({ hours: 10, minutes: 40 }) });
    expect(coming()[0]).toBe(`In 20 minutes, 20:00 ${text.kinds.rest}`);
    again({}, { now: NOW.add({ hours: 11 }) });
    expect(coming()[0]).toBe(`Tomorrow, Tuesday, 07:30 ${text.kinds.passage}`);
  });

  it('are none when all are off or in quiet hours, and it says why', () => {
    showReminders({ reminders: reminders.map((one) => ({ ...one, enabled: false })) });
    expect(region(text.coming).getByText(text.allOff)).toBeTruthy();
    cleanup();
    showReminders(quiet({ from: '06:00', to: '23:00' }));
    expect(region(text.coming).getByText(text.allQuiet)).toBeTruthy();
  });

  it('come after a pause', () => {
    showReminders(paused(until('2026-11-25T07:00')));
    expect(coming()[0]).toBe(`Wednesday, 07:30 ${text.kinds.passage}`);
  });
});

describe('a pause', () => {
  it.each(['half-hour', 'two-hours', 'tomorrow', 'open'] as const)(
    'is set with one press: %s',
    async (kind) => {
      const { heard } = showReminders({ reminders });
      await userEvent.click(button(text.pauses[kind]));
      expect(heard.mock.calls).toEqual([['pause', { kind }]]);
    },
  );

  it('until a date asks for the date', async () => {
    const { heard } = showReminders({ reminders });
    await userEvent.click(button(text.pauses.date));
    const date = screen.getByLabelText(text.pauseDate);
    await waitFor(() => expect(document.activeElement).toBe(date));
    expect(date.getAttribute('min')).toBe('2026-11-24');
    fireEvent.input(date, { target: { value: '2026-12-01' } });
    await userEvent.click(button(text.pauseToDate));
    expect(heard.mock.calls).toEqual([['pause', { kind: 'date', date: '2026-12-01' }]]);
  });

  it.each(['2026-11-23', ''])('until “%s” is asked for again, gently', async (value) => {
    const { heard } = showReminders({ reminders });
    await userEvent.click(button(text.pauses.date));
    fireEvent.input(screen.getByLabelText(text.pauseDate), { target: { value } });
    await userEvent.click(button(text.pauseToDate));
    expect(heard).not.toHaveBeenCalled();
    expect(screen.getByText(text.needsDate).getAttribute('role')).toBe('status');
    expect(screen.getByLabelText(text.pauseDate).getAttribute('aria-invalid')).toBe('true');
  });

  it('says how long it lasts, and the focus moves to the button that ends it', async () => {
    const { again } = showReminders({ reminders });
    await userEvent.click(button(text.pauses.tomorrow));
    again(paused(until('2026-11-24T07:00')));
    const said = text.paused('tomorrow, Tuesday, 07:00');
    expect(screen.getByText(said)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(button(text.resume)));
    const describedBy = button(text.resume).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(describedBy)?.textContent).toBe(said);
  });

  it('says so when it is open', () => {
    showReminders(paused({ type: 'open' }));
    expect(screen.getByText(text.pausedOpen)).toBeTruthy();
  });

  it('ends with one press, and the focus moves back', async () => {
    const { heard, again } = showReminders(paused({ type: 'open' }));
    await userEvent.click(button(text.resume));
    expect(heard.mock.calls).toEqual([['resume']]);
    again({ reminders, quietTimes: NO_QUIET_TIMES });
    await waitFor(() => expect(document.activeElement).toBe(button(text.pauses['half-hour'])));
    expect(screen.getByText(text.resumed).getAttribute('role')).toBe('status');
  });

  it('does not move the focus when it expires', () => {
    const { again } = showReminders(paused(until('2026-11-23T10:00')));
    const field = screen.getByLabelText(text.from);
    field.focus();
    again({}, { now: NOW.add({ hours: 2 }) });
    expect(screen.queryByRole('button', { name: text.resume })).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it('can be ended when no reminder is left', () => {
    showReminders({ ...paused({ type: 'open' }), reminders: [] });
    expect(button(text.resume)).toBeTruthy();
  });
});

describe('quiet hours', () => {
  it('can be several, and tell when they go over midnight', () => {
    showReminders(quiet({ from: '13:00', to: '15:00' }, { from: '22:00', to: '06:00' }));
    const items = region(text.quietHours).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      `${text.range('13:00', '15:00')}${text.remove}`,
      `${text.range('22:00', '06:00')}${text.overMidnight}${text.remove}`,
    ]);
  });

  it('are added with two times', async () => {
    const { heard } = showReminders({ reminders });
    fireEvent.input(screen.getByLabelText(text.from), { target: { value: '21:30' } });
    fireEvent.input(screen.getByLabelText(text.to), { target: { value: '06:30' } });
    await userEvent.click(button(text.addQuietHours));
    expect(heard.mock.calls).toEqual([['add quiet', { from: '21:30', to: '06:30' }]]);
  });

  it.each(['21:30', ''])('need two different times: to “%s”', async (value) => {
    const { heard } = showReminders({ reminders });
    fireEvent.input(screen.getByLabelText(text.from), { target: { value: '21:30' } });
    fireEvent.input(screen.getByLabelText(text.to), { target: { value } });
    await userEvent.click(button(text.addQuietHours));
    expect(heard).not.toHaveBeenCalled();
    expect(screen.getByText(text.needsRange).getAttribute('role')).toBe('status');
  });

  it('are removed, and restored with undo', async () => {
    const night = { from: '22:00', to: '06:00' };
    const named = text.range('22:00', '06:00');
    const { heard, again } = showReminders(quiet(night));
    await userEvent.click(button(text.removeNamed(named)));
    again({ reminders, quietTimes: NO_QUIET_TIMES });
    await userEvent.click(button(text.undoNamed(named)));
    expect(heard.mock.calls).toEqual([
      ['remove quiet', night],
      ['add quiet', night],
    ]);
  });
});
