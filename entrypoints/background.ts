import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/app/reminders/background/start-background.ts';
import { openBackgroundRecords } from '@/storage/background-records.ts';

export default defineBackground(() => {
  startBackground({ open: openBackgroundRecords, now: () => Temporal.Now.zonedDateTimeISO() });
});
