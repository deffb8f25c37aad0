import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Start } from './extension.ts';

/**
 * Copies the build and makes `notifications` a required permission, as no driver can answer Chromium's
 * prompt. The copy is next to the profile: the extension's id depends on its path.
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
