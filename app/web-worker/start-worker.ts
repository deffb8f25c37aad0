/** The part of Trusted Types that is used; Firefox had none for long. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
};

/** Workers are files of ours, and nothing else: our pages start no script by another address. */
const rules = {
  createScriptURL(address: string): string {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError('A worker comes from this extension.');
  },
};

let policy: { createScriptURL(address: string): string } | null = null;

/**
 * Starts a worker.
 * @param address of a file of this extension
 * @returns null where none can be started: the page then does the work itself
 */
export function startWorker(address: string): Worker | null {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy ??= trustedTypes?.createPolicy('gently-led', rules) ?? rules;
    return new Worker(policy.createScriptURL(address));
  } catch {
    return null;
  }
}
