import { cleanup, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import { reminderAt } from '../support/reminders.ts';
import { showReminders } from './reminders-view.tsx';

const text = messages.reminders;
const button = (name: string) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('the permission for notifications', () => {
  it.each([
    ['not-asked', true],
    ['granted', false],
    ['refused', false],
  ] as const)('is explained before the browser asks if it was %s: %s', (permission, said) => {
    showReminders({}, { permission });
    expect(screen.queryByText(text.permissionReason) !== null).toBe(said);
  });

  it('is explained while the form is closed, as a switch may ask for it too', () => {
    showReminders(
      { reminders: [reminderAt('07:30', { enabled: false })] },
      { permission: 'not-asked' },
    );
    expect(screen.getByText(text.permissionReason)).toBeTruthy();
  });

  it.each(['chromium', 'firefox'] as const)(
    'is explained for %s once refused, with a button to allow it',
    async (browser) => {
      const { heard } = showReminders({}, { permission: 'refused', browser });
      const explanation = `${text.permissionRefused} ${text.howToAllow[browser]}`;
      expect(screen.getByText(explanation).closest('[role="status"]')).not.toBeNull();
      await userEvent.click(button(text.allow));
      expect(heard.mock.calls).toEqual([['allow']]);
    },
  );

  it.each(['granted', 'not-asked'] as const)(
    'is not called refused while it is %s',
    (permission) => {
      showReminders({}, { permission });
      expect(screen.queryByRole('button', { name: text.allow })).toBeNull();
    },
  );

  it('does not hide reminders once refused', () => {
    showReminders({ reminders: [reminderAt('07:30')] }, { permission: 'refused' });
    expect(screen.getByRole('switch', { checked: true })).toBeTruthy();
  });
});

describe('a test notification', () => {
  it('is requested with a button', async () => {
    const { heard } = showReminders();
    await userEvent.click(button(text.showTestNotification));
    expect(heard.mock.calls).toEqual([['show now']]);
  });

  it.each([
    [null, ''],
    [true, text.shown],
    [false, text.notShown],
  ])('is followed by its result: %s', (shown, said) => {
    showReminders({}, { testShown: shown });
    const aside = within(button(text.showTestNotification).parentElement ?? document.body);
    expect(aside.getByRole('status').textContent).toBe(said);
  });

  it('comes with hints about the settings of each system', () => {
    showReminders({}, { testShown: true });
    const places = screen.getByText(text.notSeen).closest('details');
    for (const [system] of text.whereToLook) {
      expect(within(places ?? document.body).getByText(system ?? '')).toBeTruthy();
    }
    cleanup();
    showReminders({}, { testShown: false });
    expect(screen.queryByText(text.notSeen)).toBeNull();
  });
});
