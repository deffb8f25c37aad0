import type { Repositories } from '@/storage/repositories.ts';
import { type Remote, remote, WorkerError } from '../web-worker/remote.ts';
import { startWorker } from '../web-worker/start-worker.ts';
import workerAddress from './backup.worker.ts?worker&url';
import { BACKUP_METHODS, type BackupService, backupService } from './backup-service.ts';

/** Backups as a page uses them. */
export type BackupClient = Remote<BackupService> & { close: () => void };

/** Backups in a worker or, where there can be none, in this page. */
export function openBackupClient(repositories: Repositories): BackupClient {
  const methods = backupService(async () => repositories);
  const here: Remote<BackupService> = {
    ...methods,
    forget: async () => methods.forget(),
  };
  // A worker has no storage.local, where records are if there is no IndexedDB.
  const worker = repositories.kind === 'indexed-db' ? startWorker(workerAddress) : null;
  if (!worker) return { ...here, close: () => undefined };
  const there = remote<BackupService>(worker, BACKUP_METHODS);
  const close = () => worker.terminate();
  return { ...orHere(there, here), close };
}

/** The first; once it turns out that there is no worker, the second. */
function orHere(there: Remote<BackupService>, here: Remote<BackupService>): Remote<BackupService> {
  const methods = BACKUP_METHODS.map((name) => {
    const call = (where: Remote<BackupService>, args: unknown[]) =>
      (where[name] as (...args: unknown[]) => Promise<unknown>)(...args);
    return [
      name,
      (...args: unknown[]) =>
        call(there, args).catch((error: unknown) => {
          if (error instanceof WorkerError) return call(here, args);
          throw error;
        }),
    ];
  });
  return Object.fromEntries(methods) as Remote<BackupService>;
}
