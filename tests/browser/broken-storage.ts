import { type ChangedBuild, changedBuild } from './changed-build.ts';
import type { BrowserName } from './harness/extension.ts';

/** For `changedBuild`: every way of storing anything fails. */
export const brokenStorage = `
  const broken = () => { throw new DOMException('no storage', 'InvalidStateError'); };
  Object.defineProperty(globalThis, 'localStorage', { get: broken });
  IDBFactory.prototype.open = broken;
  const area = (globalThis.browser ?? globalThis.chrome).storage.local;
  for (const call of ['get', 'set', 'remove']) {
    Object.defineProperty(area, call, { value: () => Promise.reject(new Error('no storage')) });
  }
`;

/** A copy of the built extension in which no page can store anything. */
export function withBrokenStorage(browser: BrowserName): Promise<ChangedBuild> {
  return changedBuild(browser, { script: brokenStorage });
}
