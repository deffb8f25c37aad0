import { render } from '@testing-library/preact';
import type { ComponentProps, VNode } from 'preact';
import { vi } from 'vitest';
import { LanguageProvider } from '@/components/language.ts';
import { RemindersView } from '@/components/reminders/RemindersView.tsx';
import type { Plan } from '@/domain/reminders/occurrences.ts';
import { english } from '../support/english.ts';
import { plan as planOf } from '../support/reminders.ts';

type Props = ComponentProps<typeof RemindersView>;

/** A Monday morning. */
export const NOW = Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Berlin]');

/**
 * Shows the reminders view. The spy `heard` receives its requests; `again` shows it with other records.
 * @param kept whether saving succeeds
 */
export function showReminders(
  plan: Partial<Plan> = {},
  { kept = true, ...change }: Partial<Props> & { kept?: boolean } = {},
) {
  const heard = vi.fn();
  const props: Props = {
    plan: { ...planOf([]), ...plan },
    scripture: true,
    permission: 'granted',
    browser: 'chromium',
    now: NOW,
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
  const british = (view: VNode) => (
    <LanguageProvider value={{ ...english, locale: 'en-GB' }}>{view}</LanguageProvider>
  );
  const { rerender } = render(british(<RemindersView {...props} />));
  const again = (next: Partial<Plan>, other: Partial<Props> = {}) =>
    rerender(
      british(<RemindersView {...props} plan={{ ...planOf([]), ...plan, ...next }} {...other} />),
    );
  return { heard, again };
}
