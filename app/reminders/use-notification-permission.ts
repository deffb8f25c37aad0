import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Permission } from '@/components/reminders/RemindersView.tsx';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { changeSettings } from '../settings/change-settings.ts';
import { mayNotify } from './background/notification.ts';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Whether notifications are allowed, kept up to date, and a way to ask for them. */
export function useNotificationPermission({ repositories, change }: Records) {
  const [granted, setGranted] = useState<boolean | null>(null);
  const settings = useSettings(repositories);

  useEffect(() => {
    // What cannot be found out counts as not allowed: it is asked for again.
    const appearance = () => void mayNotify().then(setGranted, () => setGranted(false));
    appearance();
    browser.permissions.onAdded.addListener(appearance);
    browser.permissions.onRemoved.addListener(appearance);
    // In the browser's or the system's settings she may have changed it without any event.
    document.addEventListener('visibilitychange', appearance);
    return () => {
      browser.permissions.onAdded.removeListener(appearance);
      browser.permissions.onRemoved.removeListener(appearance);
      document.removeEventListener('visibilitychange', appearance);
    };
  }, []);

  /** Asks, unless it is allowed already. Call it in the turn of a press. */
  const request = useCallback(async () => {
    if (granted) return;
    // Refused without a question, where the browser does not take this for a press.
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
