import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RemindersView } from '@/components/reminders/RemindersView.tsx';
import { messages } from '@/content/en/messages.ts';
import { reminder } from './records.ts';

const text = messages.reminders;

type Props = ComponentProps<typeof RemindersView>;

/** Shows the view; `heard` tells what it asked for, `again` shows it with other data. */
function show(change: Partial<Props> = {}) {
  const heard = vi.fn();
  const props: Props = {
    reminders: [],
    permission: 'granted',
    browser: 'chromium',
    locale: 'en-GB',
    shown: null,
    onAdd: (draft) => heard('add', draft),
    onSwitch: (id, enabled) => heard('switch', id, enabled),
    onRemove: (id) => heard('remove', id),
    onRestore: (id) => heard('restore', id),
    onAllow: () => heard('allow'),
    onShowNow: () => heard('show now'),
    ...change,
  };
  const { rerender } = render(<RemindersView {...props} />);
  const again = (next: Partial<Props>) => rerender(<RemindersView {...props} {...next} />);
  return { heard, again };
}

const button = (name: string) => screen.getByRole('button', { name });
const rows = () => screen.queryAllByRole('listitem').map((row) => row.textContent ?? '');

afterEach(cleanup);

describe('reminders', () => {
  it('need not be: none is a fine number', () => {
    show();
    expect(screen.getByText(text.none)).toBeTruthy();
    expect(rows()).toEqual([]);
  });

  it('say when they come', () => {
    show({ reminders: [reminder('07:30'), reminder('20:00', { weekdays: [7, 1] })] });
    expect(rows()[0]).toContain(`07:30${text.everyDay}`);
    expect(rows()[1]).toContain('20:00Mon, Sun');
  });

  it.each([true, false])('are switches named by their time: %s', async (enabled) => {
    const { heard } = show({ reminders: [reminder('07:30', { enabled })] });
    const toggle = screen.getByRole('switch', { name: text.on('07:30') });
    expect(toggle.getAttribute('aria-checked')).toBe(String(enabled));
    await userEvent.click(toggle);
    expect(heard.mock.calls).toEqual([['switch', '07:30', !enabled]]);
  });

  it('stand in the order of time, also while one is removed', async () => {
    const morning = reminder('07:30');
    const noon = reminder('12:00');
    const evening = reminder('20:00');
    const { heard, again } = show({ reminders: [morning, noon, evening] });
    await userEvent.click(button(text.removeNamed('12:00')));
    again({ reminders: [morning, evening] });
    expect(heard.mock.calls).toEqual([['remove', '12:00']]);
    expect(rows()).toHaveLength(3);
    expect(rows()[1]).toContain(text.removed('12:00'));
    await waitFor(() => expect(document.activeElement).toBe(button(text.undoNamed('12:00'))));
  });

  it('come back with undo', async () => {
    const { heard, again } = show({ reminders: [reminder('07:30')] });
    await userEvent.click(button(text.removeNamed('07:30')));
    again({ reminders: [] });
    await userEvent.click(button(text.undoNamed('07:30')));
    expect(heard.mock.calls.at(-1)).toEqual(['restore', '07:30']);
    again({ reminders: [reminder('07:30')] });
    expect(screen.getByRole('switch', { name: text.on('07:30') })).toBeTruthy();
    expect(screen.queryByText(text.removed('07:30'))).toBeNull();
  });

  it('can be added from here', async () => {
    const { heard } = show();
    await userEvent.click(button(text.add));
    expect(heard.mock.calls).toEqual([['add', { time: '08:00', weekdays: [1, 2, 3, 4, 5, 6, 7] }]]);
  });
});

describe('the permission for notifications', () => {
  it.each([
    ['not-asked', true],
    ['granted', false],
    ['refused', false],
  ] as const)('is explained before the browser asks, where it was %s: %s', (permission, said) => {
    show({ permission });
    expect(screen.queryByText(text.permissionReason) !== null).toBe(said);
  });

  it.each(['chromium', 'firefox'] as const)(
    'once refused, is explained for %s, with a button to allow it',
    async (browser) => {
      const { heard } = show({ permission: 'refused', browser });
      const explanation = `${text.permissionRefused} ${text.howToAllow[browser]}`;
      expect(screen.getByText(explanation).closest('[role="status"]')).not.toBeNull();
      await userEvent.click(button(text.allow));
      expect(heard.mock.calls).toEqual([['allow']]);
    },
  );

  it.each(['granted', 'not-asked'] as const)(
    'brings no word of a refusal while it is %s',
    (permission) => {
      show({ permission });
      expect(screen.queryByRole('button', { name: text.allow })).toBeNull();
    },
  );

  it('once refused, takes no reminder away', () => {
    show({ permission: 'refused', reminders: [reminder('07:30')] });
    expect(screen.getByRole('switch', { checked: true })).toBeTruthy();
  });
});

describe('a notification to try', () => {
  it('is asked for with a button', async () => {
    const { heard } = show();
    await userEvent.click(button(text.showNow));
    expect(heard.mock.calls).toEqual([['show now']]);
  });

  it.each([
    [null, ''],
    [true, text.shown],
    [false, text.notShown],
  ])('is followed by what came of it: %s', (shown, said) => {
    show({ shown });
    const beside = within(button(text.showNow).parentElement ?? document.body);
    expect(beside.getByRole('status').textContent).toBe(said);
  });
});
