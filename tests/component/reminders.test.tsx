import { cleanup, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import { reminderAt } from '../support/reminders.ts';
import { showReminders } from './reminders-view.tsx';

const text = messages.reminders;
const button = (name: string) => screen.getByRole('button', { name });
const rows = () => {
  const list = screen.getByRole('list', { name: text.list });
  return [...list.children].map((row) => row.textContent ?? '');
};
const passageAt = (time: string) => text.named(text.kinds.passage, time);

afterEach(cleanup);

describe('the list of reminders', () => {
  it('shows little more than the form when it is empty', () => {
    showReminders();
    expect(screen.getByText(new RegExp(text.none))).toBeTruthy();
    expect(button(text.add)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: text.coming })).toBeNull();
    expect(screen.queryByRole('heading', { name: text.quietHours })).toBeNull();
  });

  it('tells what each brings, when, and on which days', () => {
    showReminders({
      reminders: [
        reminderAt('07:30'),
        reminderAt('20:00', { weekdays: [7, 1], kind: 'own', text: 'Call Mia.', discreet: false }),
        reminderAt('9', {
          kind: 'rest',
          schedule: { type: 'interval', hours: 3, from: '09:00', to: '18:00' },
        }),
      ],
    });
    const [first, third, second] = rows();
    expect(first).toContain(`07:30${text.kinds.passage}${text.everyDay}`);
    expect(second).toContain(`20:00${text.kinds.own} “Call Mia.”Mon, Sun · ${text.showsWords}`);
    expect(third).toContain(`${text.everyHours(3, '09:00', '18:00')}${text.kinds.rest}`);
  });

  it('speaks of lines while Scripture is off', () => {
    showReminders({ reminders: [reminderAt('07:30')] }, { scripture: false });
    expect(rows()[0]).toContain(text.kinds.line);
    expect(document.body.textContent).not.toContain(text.kinds.passage);
  });

  it('tells that a reminder rests for today after “not today”', () => {
    showReminders({ reminders: [reminderAt('07:30', { skippedOn: '2026-11-23' })] });
    expect(rows()[0]).toContain(text.restingToday);
    cleanup();
    showReminders({ reminders: [reminderAt('07:30', { skippedOn: '2026-11-22' })] });
    expect(rows()[0]).not.toContain(text.restingToday);
  });

  it.each([true, false])('has switches named by kind and time: %s', async (enabled) => {
    const { heard } = showReminders({ reminders: [reminderAt('07:30', { enabled })] });
    const toggle = screen.getByRole('switch', { name: text.on(passageAt('07:30')) });
    expect(toggle.getAttribute('aria-checked')).toBe(String(enabled));
    await userEvent.click(toggle);
    expect(heard.mock.calls).toEqual([['switch', '07:30', !enabled]]);
  });

  it('is in the order of time, also when one is removed', async () => {
    const [morning, noon, evening] = [
      reminderAt('07:30'),
      reminderAt('12:00'),
      reminderAt('20:00'),
    ];
    const { heard, again } = showReminders({ reminders: [morning, noon, evening] });
    await userEvent.click(button(text.removeNamed(passageAt('12:00'))));
    again({ reminders: [morning, evening] });
    expect(heard.mock.calls).toEqual([['remove', '12:00']]);
    expect(rows()).toHaveLength(3);
    expect(rows()[1]).toContain(text.removed(passageAt('12:00')));
    const undo = button(text.undoNamed(passageAt('12:00')));
    await waitFor(() => expect(document.activeElement).toBe(undo));
  });

  it('restores a reminder with undo', async () => {
    const { heard, again } = showReminders({ reminders: [reminderAt('07:30')] });
    await userEvent.click(button(text.removeNamed(passageAt('07:30'))));
    again({ reminders: [] });
    await userEvent.click(button(text.undoNamed(passageAt('07:30'))));
    expect(heard.mock.calls.at(-1)).toEqual(['restore', '07:30']);
    again({ reminders: [reminderAt('07:30')] });
    expect(screen.getByRole('switch', { name: text.on(passageAt('07:30')) })).toBeTruthy();
    expect(screen.queryByText(text.removed(passageAt('07:30')))).toBeNull();
  });
});

describe('adding a reminder', () => {
  it('closes the form once it is saved', async () => {
    const one = reminderAt('07:30');
    const { heard, again } = showReminders({ reminders: [one] });
    await userEvent.click(button(text.addAnother));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(text.kind)));
    await userEvent.click(button(text.add));
    expect(heard.mock.calls[0]?.[0]).toBe('add');
    again({ reminders: [one, reminderAt('08:00')] });
    await waitFor(() => expect(document.activeElement).toBe(button(text.addAnother)));
    expect(screen.getByText(text.added).getAttribute('role')).toBe('status');
  });

  it('keeps the form open if it could not be saved', async () => {
    const { heard } = showReminders({ reminders: [reminderAt('07:30')] }, { kept: false });
    await userEvent.click(button(text.addAnother));
    await userEvent.selectOptions(screen.getByLabelText(text.kind), text.kinds.rest);
    await userEvent.click(button(text.add));
    await waitFor(() => expect(heard).toHaveBeenCalled());
    expect(screen.getByLabelText(text.kind)).toHaveProperty('value', 'rest');
    expect(screen.queryByText(text.added)).toBeNull();
  });

  it('can be canceled', async () => {
    showReminders({ reminders: [reminderAt('07:30')] });
    await userEvent.click(button(text.addAnother));
    await userEvent.click(button(text.cancel));
    expect(screen.queryByLabelText(text.kind)).toBeNull();
    expect(button(text.addAnother)).toBeTruthy();
  });
});

describe('editing a reminder', () => {
  it('happens in its place in the list, and the focus comes back', async () => {
    const { heard } = showReminders({ reminders: [reminderAt('07:30')] });
    await userEvent.click(button(text.changeNamed(passageAt('07:30'))));
    expect(screen.queryByRole('switch')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText(text.kind), text.kinds.line);
    await userEvent.click(button(text.save));
    expect(heard.mock.calls).toEqual([
      [
        'edit',
        '07:30',
        {
          kind: 'line',
          text: '',
          schedule: { type: 'times', times: ['07:30'] },
          weekdays: [1, 2, 3, 4, 5, 6, 7],
          discreet: true,
        },
      ],
    ]);
    const change = await screen.findByRole('button', { name: /^Edit/ });
    await waitFor(() => expect(document.activeElement).toBe(change));
    expect(screen.getByText(text.saved).getAttribute('role')).toBe('status');
  });

  it('keeps the form open if it could not be saved', async () => {
    const { heard } = showReminders({ reminders: [reminderAt('07:30')] }, { kept: false });
    await userEvent.click(button(text.changeNamed(passageAt('07:30'))));
    await userEvent.click(button(text.save));
    await waitFor(() => expect(heard).toHaveBeenCalled());
    expect(button(text.save)).toBeTruthy();
    expect(screen.queryByText(text.saved)).toBeNull();
  });

  it('can be canceled without a change', async () => {
    const { heard } = showReminders({ reminders: [reminderAt('07:30')] });
    await userEvent.click(button(text.changeNamed(passageAt('07:30'))));
    await userEvent.click(button(text.cancel));
    expect(heard).not.toHaveBeenCalled();
    const change = button(text.changeNamed(passageAt('07:30')));
    await waitFor(() => expect(document.activeElement).toBe(change));
  });
});
