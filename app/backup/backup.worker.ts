/** Backups in a thread of their own, so that a large file never delays the page. */
import { openChanges } from '@/storage/changes.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { serve } from '../web-worker/serve.ts';
import { backupService } from './backup-service.ts';

const changes = openChanges();
let opening: Promise<Repositories> | null = null;

/** Opens the records once. The connection closes by itself when a newer version wants the database. */
function open(): Promise<Repositories> {
  opening ??= openIndexedDb()
    .then((database) => openRepositories(database, changes))
    .catch((error: unknown) => {
      opening = null;
      throw error;
    });
  return opening;
}

serve(self, backupService(open));
