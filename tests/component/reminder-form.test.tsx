import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import { checkbox, field, kinds, press, saved, set, showForm } from './shown-form.tsx';

const text = messages.reminders;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const problem = () => screen.getByRole('status').textContent;

afterEach(cleanup);

describe('the form for a reminder', () => {
  it('starts with a passage at eight, every day, discreet, with more options folded away', async () => {
    const onSave = showForm();
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

  it('returns the chosen kind, time and weekdays', async () => {
    const onSave = showForm();
    await userEvent.selectOptions(field(text.kind), text.kinds.rest);
    set(text.time, '06:45');
    await userEvent.click(checkbox(/Saturday/));
    await userEvent.click(checkbox(/Sunday/));
    await press(text.add);
    expect(saved(onSave)).toMatchObject({
      kind: 'rest',
      schedule: { type: 'times', times: ['06:45'] },
      weekdays: [1, 2, 3, 4, 5],
    });
  });

  it('has the weekdays in the order of the locale', () => {
    showForm({}, 'en-US');
    const days = within(screen.getByRole('group', { name: text.weekdays }));
    const boxes = days.getAllByRole('checkbox', { checked: true });
    expect(boxes).toHaveLength(7);
    expect(boxes[0]).toBe(checkbox(/Sunday/));
    expect(boxes[6]).toBe(checkbox(/Saturday/));
  });

  it('includes a weekday that was unchecked and checked again', async () => {
    const onSave = showForm();
    await userEvent.click(checkbox(/Sunday/));
    await userEvent.click(checkbox(/Sunday/));
    await press(text.add);
    expect([...(saved(onSave)?.weekdays ?? [])].toSorted()).toEqual(EVERY_DAY);
  });

  it('can be filled in by keyboard alone', async () => {
    const onSave = showForm();
    field(text.time).focus();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(checkbox(/Sunday/)).toHaveProperty('checked', false);
    // Past the other days and the folded options.
    for (let tab = 0; tab < 12; tab++) {
      await userEvent.tab();
      if (document.activeElement === screen.getByRole('button', { name: text.add })) break;
    }
    await userEvent.keyboard('{Enter}');
    expect(saved(onSave)?.weekdays).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('accepts an own text', async () => {
    const onSave = showForm();
    expect(screen.queryByLabelText(text.ownText)).toBeNull();
    await userEvent.selectOptions(field(text.kind), text.kinds.own);
    set(text.ownText, 'Call my sister.');
    await press(text.add);
    expect(saved(onSave)).toMatchObject({ kind: 'own', text: 'Call my sister.' });
  });

  it('offers no passages while Scripture is off', () => {
    showForm({ scripture: false });
    const { passage: _passage, ...others } = text.kinds;
    expect(kinds()).toEqual(Object.values(others));
  });

  it('takes the focus only when it was opened to edit', () => {
    showForm();
    expect(document.activeElement).toBe(document.body);
    cleanup();
    showForm({ focused: true });
    expect(document.activeElement).toBe(field(text.kind));
  });

  it('can be canceled if there is something to go back to', async () => {
    const onCancel = vi.fn();
    showForm({ onCancel });
    await press(text.cancel);
    expect(onCancel).toHaveBeenCalledOnce();
    cleanup();
    showForm({ onCancel: null });
    expect(screen.queryByRole('button', { name: text.cancel })).toBeNull();
  });

  it('explains why the browser will ask, only if it will', () => {
    showForm({ permissionReason: text.permissionReason });
    expect(screen.getByText(text.permissionReason)).toBeTruthy();
    cleanup();
    showForm();
    expect(screen.queryByText(text.permissionReason)).toBeNull();
  });
});

describe('what is missing in the form', () => {
  it.each([
    ['a time', () => set(text.time, ''), text.needs.time, () => field(text.time)],
    [
      'two different times',
      async () => {
        await userEvent.click(checkbox(text.interval));
        set(text.from, '09:00');
        set(text.to, '09:00');
      },
      text.needs.interval,
      () => field(text.from),
    ],
    [
      'a weekday',
      async () => {
        for (const name of DAYS) await userEvent.click(checkbox(name));
      },
      text.needs.weekdays,
      () => checkbox(/Sunday/),
    ],
    [
      'an own text',
      () => userEvent.selectOptions(field(text.kind), text.kinds.own),
      text.needs.text,
      () => field(text.ownText),
    ],
  ])('is asked for gently, at its field: %s', async (_name, leaveOut, asked, place) => {
    const onSave = showForm();
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

  it('is no longer mentioned once it is filled in', async () => {
    const onSave = showForm();
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
