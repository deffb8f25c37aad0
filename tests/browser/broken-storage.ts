import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './harness/extension.ts';

const output = fileURLToPath(new URL('../../.output', import.meta.url));

/** Runs before everything else in every page: nothing can be kept anywhere. */
const script = `
  const broken = () => { throw new DOMException('no storage', 'InvalidStateError'); };
  Object.defineProperty(globalThis, 'localStorage', { get: broken });
  IDBFactory.prototype.open = broken;
  const area = (globalThis.browser ?? globalThis.chrome).storage.local;
  for (const call of ['get', 'set', 'remove']) {
    Object.defineProperty(area, call, { value: () => Promise.reject(new Error('no storage')) });
  }
`;

/**
 * A copy of the built extension in which no way of keeping anything works.
 * @returns its folder, and a function that removes it
 */
export async function withBrokenStorage(browser: BrowserName) {
  const folder = await mkdtemp(join(tmpdir(), 'gently-led-broken-'));
  await cp(join(output, browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'), folder, {
    recursive: true,
  });
  await writeFile(join(folder, 'break-storage.js'), script);
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.html')) continue;
    const html = await readFile(join(folder, name), 'utf8');
    const broken = html.replace('<head>', '<head><script src="/break-storage.js"></script>');
    await writeFile(join(folder, name), broken);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
