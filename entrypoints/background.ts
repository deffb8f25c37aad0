import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '@/app/reminders/background/start-background.ts';
import { openWorkerRecords } from '@/storage/background-records.ts';

export default defineBackground(() => {
  startWorker({ open: openWorkerRecords, now: () => Temporal.Now.zonedDateTimeISO() });
});
