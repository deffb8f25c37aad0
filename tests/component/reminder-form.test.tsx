import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReminderForm } from '@/components/reminders/ReminderForm.tsx';
import { messages } from '@/content/en/messages.ts';
import type { ReminderDraft } from '@/domain/reminders/reminder.ts';

const text = messages.reminders;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

function show(change: Partial<ComponentProps<typeof ReminderForm>> = {}) {
  const onSave = vi.fn<(draft: ReminderDraft) => void>();
  render(
    <ReminderForm
      initial={null}
      scripture
      locale="en-US"
      permissionReason={null}
      focused={false}
      onSave={onSave}
      onCancel={null}
      {...change}
    />,
  );
  return onSave;
}
const field = (name: string) => screen.getByLabelText(name);
const set = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const day = (name: RegExp) => screen.getByRole('checkbox', { name });
const choice = (name: string) => screen.getByRole('checkbox', { name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const kinds = () => screen.getAllByRole('option').map((option) => option.textContent);
const problem = () => screen.getByRole('status').textContent;
const saved = (onSave: ReturnType<typeof show>) => onSave.mock.calls.at(-1)?.[0];

afterEach(cleanup);

describe('the form for a reminder', () => {
  it('begins small: a passage at eight, every day, discreet, and the rest folded away', async () => {
    const onSave = show();
    expect(screen.getByText(text.more).closest('details')?.open).toBe(false);
    await press(text.add);
    expect(onSave.mock.calls).toEqual([
      [
        {
          kind: 'passage',
          text: '',
          schedule: { type: 'times', times: ['08:00'] },
          weekdays: EVERY_DAY,
          discreet: true,
        },
      ],
    ]);
  });

  it('gives the kind, the time and the weekdays that she chose', async () => {
    const onSave = show();
    await userEvent.selectOptions(field(text.kind), text.kinds.rest);
    set(text.time, '06:45');
    await userEvent.click(day(/Saturday/));
    await userEvent.click(day(/Sunday/));
    await press(text.add);
    expect(saved(onSave)).toMatchObject({
      kind: 'rest',
      schedule: { type: 'times', times: ['06:45'] },
      weekdays: [1, 2, 3, 4, 5],
    });
  });

  it('has the weekdays in the order of her calendar', () => {
    show({ locale: 'en-US' });
    const days = within(screen.getByRole('group', { name: text.weekdays }));
    const boxes = days.getAllByRole('checkbox', { checked: true });
    expect(boxes).toHaveLength(7);
    expect(boxes[0]).toBe(day(/Sunday/));
    expect(boxes[6]).toBe(day(/Saturday/));
  });

  it('takes a weekday that was taken out and put back', async () => {
    const onSave = show();
    await userEvent.click(day(/Sunday/));
    await userEvent.click(day(/Sunday/));
    await press(text.add);
    expect([...(saved(onSave)?.weekdays ?? [])].toSorted()).toEqual(EVERY_DAY);
  });

  it('can be filled in by keyboard alone', async () => {
    const onSave = show();
    field(text.time).focus();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(day(/Sunday/)).toHaveProperty('checked', false);
    // Over the other days, and over what is folded.
    for (let tab = 0; tab < 12; tab++) {
      await userEvent.tab();
      if (document.activeElement === screen.getByRole('button', { name: text.add })) break;
    }
    await userEvent.keyboard('{Enter}');
    expect(saved(onSave)?.weekdays).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('takes her own words', async () => {
    const onSave = show();
    expect(screen.queryByLabelText(text.ownText)).toBeNull();
    await userEvent.selectOptions(field(text.kind), text.kinds.own);
    set(text.ownText, 'Call my sister.');
    await press(text.add);
    expect(saved(onSave)).toMatchObject({ kind: 'own', text: 'Call my sister.' });
  });

  it('offers no passage where Scripture is off', () => {
    show({ scripture: false });
    const { passage: _passage, ...others } = text.kinds;
    expect(kinds()).toEqual(Object.values(others));
  });

  it('takes the focus where it was opened for, and no focus else', () => {
    show();
    expect(document.activeElement).toBe(document.body);
    cleanup();
    show({ focused: true });
    expect(document.activeElement).toBe(field(text.kind));
  });

  it('can be left where there is something to go back to', async () => {
    const onCancel = vi.fn();
    show({ onCancel });
    await press(text.cancel);
    expect(onCancel).toHaveBeenCalledOnce();
    cleanup();
    show({ onCancel: null });
    expect(screen.queryByRole('button', { name: text.cancel })).toBeNull();
  });

  it('says why the browser will ask, only where it will', () => {
    show({ permissionReason: text.permissionReason });
    expect(screen.getByText(text.permissionReason)).toBeTruthy();
    cleanup();
    show();
    expect(screen.queryByText(text.permissionReason)).toBeNull();
  });
});

describe('more choices', () => {
  it('are several times, one of which can go again', async () => {
    const onSave = show();
    await press(text.addTime);
    await waitFor(() => expect(document.activeElement).toBe(field(text.timeNumbered(2))));
    set(text.timeNumbered(2), '20:00');
    await press(text.addTime);
    set(text.timeNumbered(3), '21:00');
    await press(text.removeTime(1));
    await press(text.add);
    expect(saved(onSave)?.schedule).toEqual({ type: 'times', times: ['20:00', '21:00'] });
  });

  it('are every few hours between two times, and it says when that is', async () => {
    const onSave = show({ locale: 'en-GB' });
    await userEvent.click(choice(text.interval));
    expect(screen.queryByLabelText(text.time)).toBeNull();
    await userEvent.selectOptions(field(text.every), text.hours(2));
    set(text.from, '21:00');
    set(text.to, '01:00');
    expect(screen.getByText(text.comesAt('21:00, 23:00, 01:00'))).toBeTruthy();
    await press(text.add);
    expect(saved(onSave)?.schedule).toEqual({
      type: 'interval',
      hours: 2,
      from: '21:00',
      to: '01:00',
    });
  });

  it('keep the times for when she goes back to them', async () => {
    const onSave = show();
    set(text.time, '06:45');
    await userEvent.click(choice(text.interval));
    await userEvent.click(choice(text.interval));
    await press(text.add);
    expect(saved(onSave)?.schedule).toEqual({ type: 'times', times: ['06:45'] });
  });

  it('are the words themselves in the notification', async () => {
    const onSave = show();
    await userEvent.click(choice(text.discreet));
    await press(text.add);
    expect(saved(onSave)?.discreet).toBe(false);
  });
});

describe('a reminder to change', () => {
  const initial: ReminderDraft = {
    kind: 'practice',
    text: '',
    schedule: { type: 'times', times: ['07:00', '19:00'] },
    weekdays: [1, 3],
    discreet: false,
  };

  it('stands in the same form as it is', async () => {
    const onSave = show({ initial });
    expect(screen.getByText(text.more).closest('details')?.open).toBe(true);
    await press(text.save);
    expect(onSave.mock.calls).toEqual([[initial]]);
  });

  it('stays one for passages while Scripture is off, and is called a line meanwhile', async () => {
    const onSave = show({ initial: { ...initial, kind: 'passage' }, scripture: false });
    expect(kinds()).toEqual([
      text.kinds.line,
      text.kinds.practice,
      text.kinds.rest,
      text.kinds.own,
    ]);
    await press(text.save);
    expect(saved(onSave)?.kind).toBe('passage');
  });
});

describe('what is missing', () => {
  it.each([
    ['a time', () => set(text.time, ''), text.needs.time, () => field(text.time)],
    [
      'two times that differ',
      async () => {
        await userEvent.click(choice(text.interval));
        set(text.from, '09:00');
        set(text.to, '09:00');
      },
      text.needs.interval,
      () => field(text.from),
    ],
    [
      'a weekday',
      async () => {
        for (const name of DAYS) await userEvent.click(day(name));
      },
      text.needs.weekdays,
      () => day(/Sunday/),
    ],
    [
      'a word of her own',
      () => userEvent.selectOptions(field(text.kind), text.kinds.own),
      text.needs.text,
      () => field(text.ownText),
    ],
  ])('is asked for kindly, at its place: %s', async (_name, leaveOut, asked, place) => {
    const onSave = show();
    await leaveOut();
    await press(text.add);
    expect(onSave).not.toHaveBeenCalled();
    expect(problem()).toBe(asked);
    expect(place().getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(place()));
    const described = place().getAttribute('aria-describedby') ?? '';
    const group = place().closest('fieldset')?.getAttribute('aria-describedby') ?? '';
    expect(`${described} ${group}`).toContain(screen.getByRole('status').id);
  });

  it('is spoken of no more once it is there', async () => {
    const onSave = show();
    set(text.time, '');
    await press(text.add);
    set(text.time, '06:45');
    await press(text.add);
    expect(problem()).toBe('');
    expect(field(text.time).getAttribute('aria-invalid')).toBe('false');
    expect(onSave).toHaveBeenCalledOnce();
  });
});

const DAYS = [/Monday/, /Tuesday/, /Wednesday/, /Thursday/, /Friday/, /Saturday/, /Sunday/];
