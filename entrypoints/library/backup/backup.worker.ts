/** Backups in a thread of their own: a large file does not hold up the page. */
import { openChanges } from '@/storage/changes.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openRepositories } from '@/storage/repositories.ts';
import { serve } from '../worker/remote.ts';
import { backupMethods } from './backup-methods.ts';

const changes = openChanges();

serve(
  self,
  // The connection is let go by itself where a newer version wants the database.
  backupMethods(async () => openRepositories(await openIndexedDb(), changes)),
);
