import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const output = resolve(import.meta.dirname, '../../../.output');

/**
 * What Firefox has compiled of its own scripts: a third of the work of a first start. Nothing of ours
 * is in it, as `webext.sc.lz4` is left out. By `compatibility.ini` Firefox knows whether it is its own,
 * and throws it away if not.
 */
const parts = [
  'compatibility.ini',
  ...['scriptCache.bin', 'scriptCache-child.bin', 'startupCache.8.little', 'urlCache.bin'].map(
    (name) => join('startupCache', name),
  ),
];

function folderFor(executable: string): string {
  const path = realpathSync(executable);
  const which = createHash('sha256')
    .update(`${path} ${statSync(path).mtimeMs}`)
    .digest('hex');
  return join(output, `firefox-cache-${which.slice(0, 8)}`);
}

/**
 * Gives a new profile what this Firefox compiled in an earlier one, if it did.
 * @param executable of the Firefox
 */
export async function takeCache(executable: string, profile: string): Promise<void> {
  const folder = folderFor(executable);
  if (!existsSync(folder) || existsSync(profile)) return;
  await cp(folder, profile, { recursive: true });
}

/**
 * Keeps what the Firefox of a profile has compiled, unless that is kept already.
 * @param executable of the Firefox, which is closed
 */
export async function keepCache(executable: string, profile: string): Promise<void> {
  const folder = folderFor(executable);
  if (existsSync(folder) || !parts.every((part) => existsSync(join(profile, part)))) return;
  // Tests run beside each other: it comes whole and once, and is never changed.
  const whole = await mkdtemp(`${folder}-`);
  for (const part of parts) await cp(join(profile, part), join(whole, part));
  await rename(whole, folder).catch(() => rm(whole, { recursive: true }));
}
