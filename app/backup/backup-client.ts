import type { Repositories } from '@/storage/repositories.ts';
import { connectWorker, type WorkerConnection } from '../web-worker/connect-worker.ts';
import workerAddress from './backup.worker.ts?worker&url';
import { type BackupService, backupService } from './backup-service.ts';

/** Backups as a page uses them. */
export type BackupClient = WorkerConnection<BackupService>;

export function connectBackup(repositories: Repositories): BackupClient {
  return connectWorker(
    repositories,
    workerAddress,
    backupService(async () => repositories),
  );
}
