import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messages } from '@/content/en/messages.ts';
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
const quietTimes = async () => (await records.settings.all()).quietTimes;

beforeEach(async () => {
  records = await newRecords();
  fakeWorker();
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

describe('quiet times on the reminders page', () => {
  beforeEach(async () => {
    permit(true);
    await records.reminders.add(reminderAt('07:30'));
  });

  it('can be a pause of two hours, which is saved, announced, and ended with one press', async () => {
    show();
    await press(text.pauses['two-hours']);
    await button(text.resume);
    expect((await quietTimes()).pause).toMatchObject({ type: 'instant' });
    await press(text.resume);
    await button(text.pauses['two-hours']);
    expect((await quietTimes()).pause).toBeNull();
    expect(asked()).toEqual(['reschedule', 'reschedule']);
  });

  it('can be quiet hours that are added, removed and restored', async () => {
    show();
    await press(text.addQuietHours);
    await waitFor(async () =>
      expect((await quietTimes()).quietHours).toEqual([{ from: '22:00', to: '07:00' }]),
    );
    await press(/^Remove: .* to /);
    await waitFor(async () => expect((await quietTimes()).quietHours).toEqual([]));
    await press(/^Undo/);
    await waitFor(async () => expect((await quietTimes()).quietHours).toHaveLength(1));
  });

  it('keeps quiet hours that two tabs set at once', async () => {
    show();
    await button(text.addQuietHours);
    fireEvent.click(await button(text.addQuietHours));
    fireEvent.click(await button(text.pauses.open));
    await waitFor(async () =>
      expect(await quietTimes()).toMatchObject({
        quietHours: [{ from: '22:00', to: '07:00' }],
        pause: { type: 'open' },
      }),
    );
  });
});

describe('a test notification', () => {
  it.each([
    [true, text.shown],
    [false, text.notShown],
  ])('is requested from the worker, and the result is announced: %s', async (shown, said) => {
    permit(shown);
    vi.mocked(runtime.sendMessage).mockImplementation(async () => shown);
    show();
    await press(text.showTestNotification);
    expect((await screen.findByText(said)).getAttribute('role')).toBe('status');
    expect(asked()).toEqual(['showTestNotification']);
  });
});
