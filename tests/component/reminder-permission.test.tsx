import { cleanup, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { messages } from '@/content/en/messages.ts';
import { reminder } from './records.ts';
import { showReminders } from './reminders-view.tsx';

const text = messages.reminders;
const button = (name: string) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('the permission for notifications', () => {
  it.each([
    ['not-asked', true],
    ['granted', false],
    ['refused', false],
  ] as const)('is explained before the browser asks, where it was %s: %s', (permission, said) => {
    showReminders({}, { permission });
    expect(screen.queryByText(text.permissionReason) !== null).toBe(said);
  });

  it('is explained also where the form is closed: a switch may ask as well', () => {
    showReminders(
      { reminders: [reminder('07:30', { enabled: false })] },
      { permission: 'not-asked' },
    );
    expect(screen.getByText(text.permissionReason)).toBeTruthy();
  });

  it.each(['chromium', 'firefox'] as const)(
    'once refused, is explained for %s, with a button to allow it',
    async (browser) => {
      const { heard } = showReminders({}, { permission: 'refused', browser });
      const explanation = `${text.permissionRefused} ${text.howToAllow[browser]}`;
      expect(screen.getByText(explanation).closest('[role="status"]')).not.toBeNull();
      await userEvent.click(button(text.allow));
      expect(heard.mock.calls).toEqual([['allow']]);
    },
  );

  it.each(['granted', 'not-asked'] as const)(
    'brings no word of a refusal while it is %s',
    (permission) => {
      showReminders({}, { permission });
      expect(screen.queryByRole('button', { name: text.allow })).toBeNull();
    },
  );

  it('once refused, takes no reminder away', () => {
    showReminders({ reminders: [reminder('07:30')] }, { permission: 'refused' });
    expect(screen.getByRole('switch', { checked: true })).toBeTruthy();
  });
});

describe('a notification to try', () => {
  it('is asked for with a button', async () => {
    const { heard } = showReminders();
    await userEvent.click(button(text.showTestNotification));
    expect(heard.mock.calls).toEqual([['show now']]);
  });

  it.each([
    [null, ''],
    [true, text.shown],
    [false, text.notShown],
  ])('is followed by what came of it: %s', (shown, said) => {
    showReminders({}, { testShown: shown });
    const aside = within(button(text.showTestNotification).parentElement ?? document.body);
    expect(aside.getByRole('status').textContent).toBe(said);
  });

  it('that cannot be seen, is looked for in the settings of each system', () => {
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
