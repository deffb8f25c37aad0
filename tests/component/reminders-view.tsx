import { render } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { vi } from 'vitest';
import { RemindersView } from '@/components/reminders/RemindersView.tsx';
import type { Plan } from '@/domain/reminders/occurrences.ts';

type Props = ComponentProps<typeof RemindersView>;

/** A Monday morning. */
export const NOW = Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Berlin]');

const NOTHING: Plan = {
  reminders: [],
  quietTimes: { quietHours: [], pause: null, changedAt: 0 },
  snoozed: [],
};

/**
 * Shows the reminders view; `heard` tells what it asked for, `again` shows it with other records.
 * @param kept what adding and changing come to
 */
export function showReminders(
  plan: Partial<Plan> = {},
  { kept = true, ...change }: Partial<Props> & { kept?: boolean } = {},
) {
  const heard = vi.fn();
  const props: Props = {
    plan: { ...NOTHING, ...plan },
    scripture: true,
    permission: 'granted',
    browser: 'chromium',
    now: NOW,
    locale: 'en-GB',
    testShown: null,
    onAdd: async (draft) => {
      heard('add', draft);
      return kept;
    },
    onEdit: async (id, draft) => {
      heard('edit', id, draft);
      return kept;
    },
    onSwitch: (id, enabled) => heard('switch', id, enabled),
    onRemove: (id) => heard('remove', id),
    onRestore: (id) => heard('restore', id),
    onPause: (preferences) => heard('pause', preferences),
    onResume: () => heard('resume'),
    onAddQuietHours: (range) => heard('add quiet', range),
    onRemoveQuietHours: (range) => heard('remove quiet', range),
    onAllow: () => heard('allow'),
    onShowTest: () => heard('show now'),
    ...change,
  };
  const { rerender } = render(<RemindersView {...props} />);
  const again = (next: Partial<Plan>, other: Partial<Props> = {}) =>
    rerender(<RemindersView {...props} plan={{ ...NOTHING, ...plan, ...next }} {...other} />);
  return { heard, again };
}
