/** Everything that is kept outside of the records and made from them, a row a copy. */
import { CONTENT_PREFERENCES } from '@/domain/content-preferences.ts';
import { copyDuringChange } from '@/domain/content-preferences-copy.ts';
import type { SettingName, Settings } from '@/domain/settings.ts';
import type { Repositories } from '@/storage/repositories.ts';
import type { ChangedKeys } from '@/storage/track-changed-keys.ts';
import { writeAppearanceCopy } from '../appearance/apply-appearance.ts';
import { rescheduleHourly, rescheduleNow } from '../reminders/request-reschedule.ts';
import { readPreferencesCopy, writePreferencesCopy } from './content-preferences-copy.ts';
import { bumpPlanRevision } from './plan-revision.ts';
import { withSettingsLock } from './settings-lock.ts';
import { dropSnapshot, refreshSnapshot } from './snapshot.ts';

export type Copy = {
  /** The stores that it is made from; of the settings, which. */
  madeFrom: { favorites?: 'all'; reminders?: 'all'; settings?: readonly SettingName[] };
  /**
   * Makes it for a change of these settings before the change is stored: the next page paints from
   * it before it has read any record.
   * @param next the settings after the change; null if only the records will know (an import)
   */
  prepare?: (records: Repositories, next: Settings | null) => unknown;
  /**
   * Makes it as the records are.
   * @param changed which records changed; null if nothing is known to have changed
   */
  refresh: (records: Repositories, changed: ChangedKeys | null) => unknown;
  /** It can wait until the browser is idle. */
  whenIdle?: true;
};

export const COPIES: readonly Copy[] = [
  {
    // The stamp that marks a plan as stale once its favorites have changed (plan-revision.ts).
    madeFrom: { favorites: 'all' },
    refresh: (_records, changed) => changed && bumpPlanRevision(changed),
  },
  {
    // The appearance that each page is painted with.
    madeFrom: { settings: ['appearance'] },
    prepare: (_records, next) => next && writeAppearanceCopy(next.appearance),
    refresh: fromSettings((_records, settings) => writeAppearanceCopy(settings.appearance)),
  },
  {
    // The button in the toolbar. The worker shows it again at each start.
    madeFrom: { settings: ['neutralToolbar'] },
    refresh: fromSettings(async (_records, settings, changed) => {
      if (!changed) return;
      const { showToolbar } = await import('../toolbar/toolbar.ts');
      await showToolbar(settings.neutralToolbar);
    }),
  },
  {
    // The alarm for the next reminder, which the background worker sets.
    madeFrom: { reminders: 'all', settings: ['quietTimes'] },
    refresh: (records, changed) =>
      changed ? rescheduleNow() : rescheduleHourly(records, Date.now(), Temporal.Now.timeZoneId()),
  },
  {
    // What decides which cards the popup paints.
    madeFrom: { settings: ['scripture', 'situation'] },
    prepare: ({ kind }, next) =>
      kind !== 'remote' && writePreferencesCopy(copyDuringChange(readPreferencesCopy(), next)),
    // In the localStorage of a private window or a container it would go out of date unseen.
    refresh: fromSettings(
      ({ kind }, settings) => kind !== 'remote' && writePreferencesCopy(settings),
    ),
  },
  {
    // The passages of the coming days, for the first frame of new tabs (snapshot.ts).
    madeFrom: { favorites: 'all', settings: CONTENT_PREFERENCES },
    prepare: (records, next) =>
      next ? refreshSnapshot(records, next, now()) : dropSnapshot(records),
    refresh: fromSettings(async (records, settings, changed) => {
      // The first tab ever has a built-in passage, unless something was chosen before.
      if (!changed && !(await records.rotation.read())) return;
      await refreshSnapshot(records, settings, now());
    }),
    whenIdle: true,
  },
  {
    // The texts that the background worker shows, which carries none itself (reminder-content.ts).
    madeFrom: { settings: CONTENT_PREFERENCES },
    refresh: fromSettings(async (records, settings) => {
      const { refreshReminderContent } = await import('./reminder-content.ts');
      await refreshReminderContent(records, settings);
    }),
    whenIdle: true,
  },
];

function now(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO();
}

/** Reads the settings, and makes a copy from them before any page changes one. */
function fromSettings(
  make: (records: Repositories, settings: Settings, changed: ChangedKeys | null) => unknown,
): Copy['refresh'] {
  return (records, changed) =>
    withSettingsLock(async () => make(records, await records.settings.all(), changed));
}
