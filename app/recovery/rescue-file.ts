import { browser } from 'wxt/browser';
import type { Library } from '@/domain/backup/merge.ts';
import { writeBackup } from '@/domain/backup/write.ts';
import type { Salvaged } from '@/storage/salvage.ts';
import { sha256 } from '../backup/sha256.ts';

/**
 * A backup file of what could be read. Records of another version are in it as they are; an import
 * counts those that it does not understand.
 * @param madeAt milliseconds since 1970
 * @param name of the extension
 */
export async function rescueFile(
  records: Salvaged['records'],
  madeAt: number,
  name: string,
): Promise<Blob> {
  const app = `${name} ${browser.runtime.getManifest().version}`;
  const text = await writeBackup(records as Library, { madeAt, app }, sha256);
  return new Blob([text], { type: 'application/json' });
}
