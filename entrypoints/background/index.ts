import { defineBackground } from 'wxt/utils/define-background';
import { openWorkerRecords } from '@/storage/worker-records.ts';
import { startWorker } from './worker.ts';

export default defineBackground(() => {
  startWorker({ open: openWorkerRecords, now: () => Temporal.Now.zonedDateTimeISO() });
});
