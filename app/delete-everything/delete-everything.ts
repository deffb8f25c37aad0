import { browser } from 'wxt/browser';
import { deleteRecords } from '@/storage/salvage.ts';
import { clearLocal, stopLocalWrites } from '../local-storage.ts';
import { giveBack, optionalPermissions } from '../permissions/permissions.ts';
import { showToolbar } from '../toolbar/toolbar.ts';
import { withoutOtherPages } from './follow-deletion.ts';

/**
 * Deletes all that the extension keeps in this browser: records, copies and drafts, alarms, shown
 * notifications, and what the browser was asked to allow. All other pages load again; this one is to
 * be left or loaded again by the caller.
 * @param onBlocked is called while another page holds the database; this goes on once it is closed
 * @throws what the browser says, if the records cannot be deleted. Nothing is deleted then
 */
export function deleteEverything(onBlocked: () => void): Promise<void> {
  return withoutOtherPages(async () => {
    const allowLocalWrites = stopLocalWrites();
    try {
      await deleteRecords(onBlocked);
    } catch (error) {
      allowLocalWrites();
      throw error;
    }
    clearLocal();
    // What one of these refuses must not keep the others.
    await Promise.allSettled([
      browser.storage.local.clear(),
      browser.alarms.clearAll(),
      clearNotifications().then(() => giveBack(optionalPermissions())),
      showToolbar(false),
    ]);
  });
}

/** Without the permission there is no `notifications`, and nothing was shown. */
async function clearNotifications(): Promise<void> {
  const shown = Object.keys((await browser.notifications?.getAll()) ?? {});
  await Promise.allSettled(shown.map((id) => browser.notifications.clear(id)));
}
