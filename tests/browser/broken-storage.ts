import { type ChangedBuild, changedBuild } from './changed-build.ts';
import type { BrowserName } from './harness/extension.ts';

/** Nothing can be kept anywhere. */
const script = `
  const broken = () => { throw new DOMException('no storage', 'InvalidStateError'); };
  Object.defineProperty(globalThis, 'localStorage', { get: broken });
  IDBFactory.prototype.open = broken;
  const area = (globalThis.browser ?? globalThis.chrome).storage.local;
  for (const call of ['get', 'set', 'remove']) {
    Object.defineProperty(area, call, { value: () => Promise.reject(new Error('no storage')) });
  }
`;

/** A copy of the built extension in which no way of keeping anything works in any page. */
export function withBrokenStorage(browser: BrowserName): Promise<ChangedBuild> {
  return changedBuild(browser, { script });
}
