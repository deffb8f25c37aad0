import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReminderForm } from '@/components/reminders/ReminderForm.tsx';
import { messages } from '@/content/en/messages.ts';

const text = messages.reminders;
const show = (locale = 'en-US', permissionReason: string | null = null) => {
  const onAdd = vi.fn();
  render(<ReminderForm locale={locale} permissionReason={permissionReason} onAdd={onAdd} />);
  return onAdd;
};
const time = () => screen.getByLabelText(text.time);
const setTime = (value: string) => fireEvent.input(time(), { target: { value } });
const day = (name: RegExp) => screen.getByRole('checkbox', { name });
const add = () => userEvent.click(screen.getByRole('button', { name: text.add }));
const said = () => screen.getByRole('status').textContent;

afterEach(cleanup);

describe('the form for a reminder', () => {
  it('adds the time and the weekdays that she chose', async () => {
    const onAdd = show();
    setTime('06:45');
    await userEvent.click(day(/Saturday/));
    await userEvent.click(day(/Sunday/));
    await add();
    expect(onAdd.mock.calls).toEqual([[{ time: '06:45', weekdays: [1, 2, 3, 4, 5] }]]);
    expect(said()).toBe('');
  });

  it('begins with every day, in the order of her calendar', () => {
    show('en-US');
    const days = within(screen.getByRole('group', { name: text.weekdays }));
    const boxes = days.getAllByRole('checkbox', { checked: true });
    expect(boxes).toHaveLength(7);
    expect(boxes[0]).toBe(day(/Sunday/));
    expect(boxes[6]).toBe(day(/Saturday/));
  });

  it('takes a weekday that was taken out and put back', async () => {
    const onAdd = show();
    await userEvent.click(day(/Sunday/));
    await userEvent.click(day(/Sunday/));
    await add();
    expect(onAdd.mock.calls).toEqual([[{ time: '08:00', weekdays: [1, 2, 3, 4, 5, 6, 7] }]]);
  });

  it('can be filled in by keyboard alone', async () => {
    const onAdd = show();
    time().focus();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(day(/Sunday/)).toHaveProperty('checked', false);
    for (let tab = 0; tab < 7; tab++) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onAdd.mock.calls).toEqual([[{ time: '08:00', weekdays: [1, 2, 3, 4, 5, 6] }]]);
  });

  it('asks kindly for a time where there is none, and says so to screen readers', async () => {
    const onAdd = show();
    setTime('');
    await add();
    expect(onAdd).not.toHaveBeenCalled();
    expect(said()).toBe(text.needsTime);
    expect(time().getAttribute('aria-invalid')).toBe('true');
    expect(time().getAttribute('aria-describedby')).toBe(screen.getByRole('status').id);
  });

  it('asks kindly for a weekday where there is none', async () => {
    const onAdd = show();
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box);
    await add();
    expect(onAdd).not.toHaveBeenCalled();
    expect(said()).toBe(text.needsWeekday);
    const days = screen.getByRole('group', { name: text.weekdays });
    expect(days.getAttribute('aria-describedby')).toBe(screen.getByRole('status').id);
  });

  it('says no more of a problem that was solved', async () => {
    const onAdd = show();
    setTime('');
    await add();
    setTime('06:45');
    await add();
    expect(said()).toBe('');
    expect(time().getAttribute('aria-invalid')).toBe('false');
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('says why the browser will ask, only where it will', () => {
    show('en-US', text.permissionReason);
    expect(screen.getByText(text.permissionReason)).toBeTruthy();
    cleanup();
    show('en-US', null);
    expect(screen.queryByText(text.permissionReason)).toBeNull();
  });
});
