import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Permission } from '@/components/reminders/RemindersView.tsx';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { changeSettings } from '../settings/change-settings.ts';
import { mayNotify } from './background/notification.ts';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Whether notifications are allowed, kept up to date, and a way to request them. */
export function useNotificationPermission({ repositories, change }: Records) {
  const [granted, setGranted] = useState<boolean | null>(null);
  const settings = useSettings(repositories);

  useEffect(() => {
    // An error counts as not allowed, so that the user can try again.
    const check = () => void mayNotify().then(setGranted, () => setGranted(false));
    check();
    browser.permissions.onAdded.addListener(check);
    browser.permissions.onRemoved.addListener(check);
    // There is no event for a change in the browser's or the system's settings.
    document.addEventListener('visibilitychange', check);
    return () => {
      browser.permissions.onAdded.removeListener(check);
      browser.permissions.onRemoved.removeListener(check);
      document.removeEventListener('visibilitychange', check);
    };
  }, []);

  /** Asks, unless it is already allowed. Call it while a press is being handled. */
  const request = useCallback(async () => {
    if (granted) return;
    // Rejects without asking when the browser does not see a press.
    const answer = await browser.permissions.request(NOTIFICATIONS).catch(() => null);
    if (answer === null) return;
    setGranted(answer && (await mayNotify().catch(() => false)));
    await changeSettings({ change }, { notificationsAsked: true });
  }, [granted, change]);

  const permission: Permission | null =
    granted === null || !settings
      ? null
      : granted
        ? 'granted'
        : settings.notificationsAsked
          ? 'refused'
          : 'not-asked';
  return { permission, request };
}
