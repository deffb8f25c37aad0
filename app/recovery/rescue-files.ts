import { browser } from 'wxt/browser';
import type { Library } from '@/domain/backup/merge.ts';
import type { Salvaged } from '@/storage/salvage.ts';
import { backupFiles } from '../backup/backup-files.ts';

/**
 * The files of a backup of what could be read. Records of another version are in it as they are; an import
 * counts those that it does not understand.
 * @param madeAt milliseconds since 1970
 * @param name of the extension
 */
export function rescueFiles(
  records: Salvaged['records'],
  madeAt: number,
  name: string,
): Promise<Blob[]> {
  const app = `${name} ${browser.runtime.getManifest().version}`;
  return backupFiles(records as Library, { madeAt, app });
}
