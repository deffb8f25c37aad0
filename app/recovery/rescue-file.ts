import { browser } from 'wxt/browser';
import type { BackupSource } from '@/domain/backup/write.ts';
import { writeBackup } from '@/domain/backup/write.ts';
import type { Salvaged } from '@/storage/salvage.ts';
import { sha256 } from '../backup/sha256.ts';

/**
 * A backup file of what could be read. Records of another version are in it as they are: what an
 * import does not understand it names.
 * @param madeAt milliseconds since 1970
 * @param name of the extension
 */
export async function rescueFile(
  records: Salvaged['records'],
  madeAt: number,
  name: string,
): Promise<Blob> {
  const { favorites, reminders, settings } = records;
  const source = { favorites: [favorites], reminders: [reminders], settings: [settings] };
  const app = `${name} ${browser.runtime.getManifest().version}`;
  const parts = writeBackup(source as BackupSource, { madeAt, app }, sha256);
  return new Blob(await Array.fromAsync(parts), { type: 'application/json' });
}
