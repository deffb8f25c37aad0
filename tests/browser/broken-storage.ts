import { type ChangedBuild, changedBuild } from './changed-build.ts';
import type { BrowserName } from './harness/extension.ts';

/** Permanent private browsing, in which storage.local does not work either. */
const script = `
  const broken = () => { throw new DOMException('no storage', 'InvalidStateError'); };
  Object.defineProperty(globalThis, 'localStorage', { get: broken });
  IDBFactory.prototype.open = broken;
  IDBFactory.prototype.databases = () => Promise.reject(new DOMException('', 'InvalidStateError'));
  const { extension, storage } = globalThis.browser ?? globalThis.chrome;
  Object.defineProperty(extension, 'inIncognitoContext', { value: true });
  const area = storage.local;
  for (const call of ['get', 'set', 'remove']) {
    Object.defineProperty(area, call, { value: () => Promise.reject(new Error('no storage')) });
  }
`;

/** A copy of the built extension in which no way of keeping anything works in any page. */
export function withBrokenStorage(browser: BrowserName): Promise<ChangedBuild> {
  return changedBuild(browser, { script });
}
