import type { Library } from '@/domain/backup/merge.ts';
import { type BackupAbout, partsForFiles, writeBackup } from '@/domain/backup/write.ts';
import { sha256 } from './sha256.ts';

/** A library as the files of a backup. Each of them can be imported. */
export async function backupFiles(library: Library, about: BackupAbout): Promise<Blob[]> {
  const files: Blob[] = [];
  for (const part of partsForFiles(library)) {
    const text = await writeBackup(part, about, sha256);
    files.push(new Blob([text], { type: 'application/json' }));
  }
  return files;
}
