import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messages } from '@/content/en/messages.ts';
import { StorageError } from '@/storage/database.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { reminderAt } from '../support/reminders.ts';
import { newRecords } from './records.ts';
import {
  asked,
  button,
  fakeWorker,
  permit,
  press,
  RemindersPage,
} from './shown-reminders-page.tsx';

const text = messages.reminders;
let records: Repositories;
const open = async () => records;
const show = () => render(<RemindersPage open={open} />);
const { runtime } = fakeBrowser;
const kept = () => records.reminders.list();
const passageAt = (time: string) => new RegExp(`: ${text.kinds.passage}, 0?${time}`);

beforeEach(async () => {
  localStorage.clear();
  records = await newRecords();
  fakeWorker();
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

describe('the reminders page', () => {
  it('saves reminders, and tells the background', async () => {
    const request = permit(false, true);
    show();
    await press(text.add);
    await screen.findByRole('switch', { checked: true });
    expect(await kept()).toMatchObject([
      { kind: 'passage', schedule: { type: 'times', times: ['08:00'] }, enabled: true },
    ]);
    await waitFor(() => expect(asked()).toEqual(['reschedule']));
    expect(request).toHaveBeenCalledOnce();
  });

  it('saves one reminder though the button is pressed twice', async () => {
    permit(true);
    show();
    const add = await button(text.add);
    add.click();
    add.click();
    await screen.findByRole('switch', { checked: true });
    expect(await kept()).toHaveLength(1);
  });

  it('has in its form again what was begun when the page was left', async () => {
    permit(true);
    const page = show();
    await userEvent.selectOptions(await screen.findByLabelText(text.kind), text.kinds.own);
    await userEvent.type(await screen.findByLabelText(text.ownText), 'Drink some water');
    page.unmount();
    show();
    expect(await screen.findByLabelText(text.ownText)).toHaveProperty('value', 'Drink some water');
    await press(text.add);
    await waitFor(async () => expect(await kept()).toMatchObject([{ text: 'Drink some water' }]));
    cleanup();
    show();
    await press(text.addAnother);
    expect(screen.queryByDisplayValue('Drink some water')).toBeNull();
  });

  it('has in the form of a reminder what was begun, until it is given up', async () => {
    permit(true);
    await records.reminders.add(reminderAt('07:30', { kind: 'own', text: 'Rest' }));
    const page = show();
    await press(/^Edit/);
    await userEvent.type(await screen.findByLabelText(text.ownText), ' a while');
    page.unmount();
    show();
    expect(await screen.findByLabelText(text.ownText)).toHaveProperty('value', 'Rest a while');
    await press(text.cancel);
    cleanup();
    show();
    await screen.findByRole('switch', { checked: true });
    expect(screen.queryByLabelText(text.ownText)).toBeNull();
    expect(await kept()).toMatchObject([{ text: 'Rest' }]);
  });

  it('saves reminders when notifications are refused, and explains that', async () => {
    permit(false, false);
    show();
    expect(await screen.findByText(text.permissionReason)).toBeTruthy();
    await press(text.add);
    await button(text.allow);
    expect(await kept()).toHaveLength(1);
    expect(screen.queryByText(text.permissionReason)).toBeNull();
  });

  it('does not ask for a permission that is already granted', async () => {
    const request = permit(true);
    show();
    await press(text.add);
    await waitFor(async () => expect(await kept()).toHaveLength(1));
    expect(request).not.toHaveBeenCalled();
  });

  it('says so when notifications are switched off in the browser’s settings', async () => {
    permit(true, true, 'denied');
    await records.settings.change({ notificationsAsked: true }, 1);
    show();
    await button(text.allow);
  });

  it('notices when notifications are allowed or refused elsewhere', async () => {
    permit(true);
    await records.settings.change({ notificationsAsked: true }, 1);
    show();
    await button(text.add);
    expect(screen.queryByRole('button', { name: text.allow })).toBeNull();
    permit(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await button(text.allow);
    permit(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(screen.queryByRole('button', { name: text.allow })).toBeNull());
  });

  it('edits, switches, removes and restores reminders on disk', async () => {
    permit(true);
    await records.reminders.add(reminderAt('07:30'));
    show();
    await userEvent.click(await screen.findByRole('switch', { checked: true }));
    await screen.findByRole('switch', { checked: false });
    expect(await kept()).toMatchObject([{ enabled: false }]);

    await userEvent.click(screen.getByRole('button', { name: /^Edit/ }));
    await userEvent.selectOptions(screen.getByLabelText(text.kind), text.kinds.rest);
    await press(text.save);
    await screen.findByRole('switch', { name: new RegExp(text.kinds.rest) });
    expect(await kept()).toMatchObject([{ id: '07:30', kind: 'rest', enabled: false }]);

    await userEvent.click(screen.getByRole('button', { name: /^Remove/ }));
    await waitFor(async () => expect(await kept()).toEqual([]));
    await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(async () => expect(await kept()).toHaveLength(1));
    expect(new Set(asked())).toEqual(new Set(['reschedule']));
  });

  it('leaves reminders as they are, and does not tell the worker, if saving fails', async () => {
    permit(true);
    await records.reminders.add(reminderAt('07:30'));
    vi.spyOn(records.reminders, 'switch').mockRejectedValue(new StorageError('full'));
    show();
    await userEvent.click(await screen.findByRole('switch', { checked: true }));
    await screen.findByText('full');
    expect(screen.getByRole('switch')).toHaveProperty('checked', true);
    expect(asked()).toEqual([]);
  });

  it('saves reminders if the worker does not answer', async () => {
    permit(true);
    vi.mocked(runtime.sendMessage).mockRejectedValue(new Error('Could not establish connection.'));
    show();
    await press(text.add);
    await screen.findByRole('switch', { checked: true });
    expect(screen.getByText(text.added)).toBeTruthy();
  });

  it('shows reminders that are added in another tab', async () => {
    permit(true);
    show();
    await button(text.add);
    await records.reminders.add(reminderAt('07:30'));
    await screen.findByRole('switch', { name: passageAt('7:30') });
  });

  it('offers no passages while Scripture is off', async () => {
    permit(true);
    await records.settings.change({ scripture: false }, 1);
    show();
    await press(text.add);
    await screen.findByRole('switch');
    expect(await kept()).toMatchObject([{ kind: 'line' }]);
  });
});
