import { cleanup, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import type { ReminderDraft } from '@/domain/reminders/reminder.ts';
import { checkbox, field, kinds, press, saved, set, showForm } from './shown-form.tsx';

const text = messages.reminders;

afterEach(cleanup);

describe('more options', () => {
  it('include several times, which can be removed again', async () => {
    const onSave = showForm();
    await press(text.addTime);
    await waitFor(() => expect(document.activeElement).toBe(field(text.timeNumbered(2))));
    set(text.timeNumbered(2), '20:00');
    await press(text.addTime);
    set(text.timeNumbered(3), '21:00');
    await press(text.removeTime(1));
    await press(text.add);
    expect(saved(onSave)?.schedule).toEqual({ type: 'times', times: ['20:00', '21:00'] });
  });

  it('include an interval between two times, and list the times', async () => {
    const onSave = showForm({}, 'en-GB');
    await userEvent.click(checkbox(text.interval));
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

  it('keep the times while an interval is chosen', async () => {
    const onSave = showForm();
    set(text.time, '06:45');
    await userEvent.click(checkbox(text.interval));
    await userEvent.click(checkbox(text.interval));
    await press(text.add);
    expect(saved(onSave)?.schedule).toEqual({ type: 'times', times: ['06:45'] });
  });

  it('include showing the text in the notification', async () => {
    const onSave = showForm();
    await userEvent.click(checkbox(text.discreet));
    await press(text.add);
    expect(saved(onSave)?.discreet).toBe(false);
  });
});

describe('editing a reminder', () => {
  const initial: ReminderDraft = {
    kind: 'practice',
    text: '',
    schedule: { type: 'times', times: ['07:00', '19:00'] },
    weekdays: [1, 3],
    discreet: false,
  };

  it('shows it in the form as it is', async () => {
    const onSave = showForm({ initial });
    expect(screen.getByText(text.more).closest('details')?.open).toBe(true);
    await press(text.save);
    expect(onSave.mock.calls).toEqual([[initial]]);
  });

  it('keeps the kind “passage” while Scripture is off, and calls it a line', async () => {
    const onSave = showForm({ initial: { ...initial, kind: 'passage' }, scripture: false });
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
