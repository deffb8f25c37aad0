import { type ChangedBuild, changedBuild } from './changed-build.ts';
import type { BrowserName } from './harness/extension.ts';

/** For `changedBuild`: permanent private browsing in which `storage.local` and `localStorage` fail too. */
export const brokenStorage = `
  const broken = () => { throw new DOMException('no storage', 'InvalidStateError'); };
  Object.defineProperty(globalThis, 'localStorage', { get: broken });
  IDBFactory.prototype.open = broken;
  IDBFactory.prototype.databases = () => Promise.reject(new DOMException('', 'InvalidStateError'));
  const { extension, runtime, storage } = globalThis.browser ?? globalThis.chrome;
  Object.defineProperty(extension, 'inIncognitoContext', { value: true });
  for (const call of ['get', 'set', 'remove']) {
    Object.defineProperty(storage.local, call, { value: () => Promise.reject(new Error('no storage')) });
  }
  // The background has no more than the page.
  const sendMessage = runtime.sendMessage.bind(runtime);
  Object.defineProperty(runtime, 'sendMessage', {
    value: (message) =>
      message.library ? Promise.resolve({ problem: 'unavailable' }) : sendMessage(message),
  });
`;

/** A copy of the built extension in which no page can store anything. */
export function withBrokenStorage(browser: BrowserName): Promise<ChangedBuild> {
  return changedBuild(browser, { script: brokenStorage });
}
