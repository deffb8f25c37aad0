import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Start } from './extension.ts';

/**
 * A copy of the build whose manifest differs in one line: the optional
 * permission is a required one. Chromium's own question waits for a person.
 * It lies beside the profile, because the extension's id comes from its path.
 */
export async function grantedCopy({ build, folder }: Start): Promise<string> {
  const copy = join(folder, 'extension');
  await rm(copy, { recursive: true, force: true });
  await cp(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as {
    permissions?: string[];
    optional_permissions?: string[];
  };
  manifest.optional_permissions = (manifest.optional_permissions ?? []).filter(
    (name) => name !== 'notifications',
  );
  manifest.permissions = [...new Set([...(manifest.permissions ?? []), 'notifications'])];
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}
