type Policy = { createScriptURL(address: string): string };

/** The part of Trusted Types that is used. Not every browser has them. */
type TrustedTypes = { createPolicy(name: string, rules: Policy): Policy };

/** Allows scripts of this extension only. */
const rules: Policy = {
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError('A worker must be a script of this extension.');
  },
};

let policy: Policy | null = null;

/**
 * Starts a worker.
 * @param address of a script of this extension
 * @returns null if none can be started
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
