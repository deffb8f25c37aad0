import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const output = resolve(import.meta.dirname, '../../../.output');

/**
 * Firefox's compiled scripts, which are a third of the work of a first start. `webext.sc.lz4` is left out,
 * as it has data of extensions. Firefox discards the rest if `compatibility.ini` is of another version.
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

/** Copies compiled scripts, if there are any for this executable, into a new profile. */
export async function takeCache(executable: string, profile: string): Promise<void> {
  const folder = folderFor(executable);
  if (!existsSync(folder) || existsSync(profile)) return;
  await cp(folder, profile, { recursive: true });
}

/** Keeps the compiled scripts of a profile, whose Firefox is closed, unless there are some already. */
export async function keepCache(executable: string, profile: string): Promise<void> {
  const folder = folderFor(executable);
  if (existsSync(folder) || !parts.every((part) => existsSync(join(profile, part)))) return;
  // Tests run in parallel, so the folder appears by one rename and is never changed.
  const whole = await mkdtemp(`${folder}-`);
  for (const part of parts) await cp(join(profile, part), join(whole, part));
  await rename(whole, folder).catch(() => rm(whole, { recursive: true }));
}
