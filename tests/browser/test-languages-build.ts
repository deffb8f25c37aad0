import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const MODE = 'test-languages';

/**
 * Builds the extension for Chromium with the languages that only tests know, beside the others.
 * @returns the folder of the build
 * @throws what the build says if it fails
 */
export async function buildWithTestLanguages(): Promise<string> {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  await promisify(execFile)(process.execPath, [wxt, 'build', '--mode', MODE], { cwd: root });
  return join(root, '.output', `chrome-mv3-${MODE}`);
}
