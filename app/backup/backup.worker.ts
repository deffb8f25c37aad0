/** Backups in a thread of their own: a large file does not hold up the page. */
import { openChanges } from '@/storage/changes.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';
import { serve } from '../web-worker/remote.ts';
import { backupService } from './backup-service.ts';

const changes = openChanges();
let records: Promise<Repositories> | null = null;

// The connection is let go by itself where a newer version wants the database.
function open(): Promise<Repositories> {
  records ??= openIndexedDb()
    .then((database) => openRepositories(database, changes))
    .catch((error: unknown) => {
      records = null;
      throw error;
    });
  return records;
}

serve(self, backupService(open));
