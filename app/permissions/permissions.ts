/** The permissions that the browser asks the user for. */
import { type Browser, browser } from 'wxt/browser';

type Permission = Browser.runtime.ManifestPermission;

/** The names of all permissions that can be given back. */
export function optionalPermissions(): Permission[] {
  return [...(browser.runtime.getManifest().optional_permissions ?? [])] as Permission[];
}

/** Asks the user, in the press that needs it. @returns whether the browser allows it now. Never rejects */
export async function ask(...permissions: Permission[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions });
  } catch {
    return false;
  }
}

/** Gives permissions back. A browser that keeps them does no harm: nothing uses them. Never rejects. */
export async function giveBack(permissions: Permission[]): Promise<void> {
  try {
    await browser.permissions.remove({ permissions });
  } catch {
    // It is kept.
  }
}

/** Whether the browser allows it now. False where it knows no such permission. Never rejects. */
export async function isAllowed(permission: Permission): Promise<boolean> {
  try {
    return await browser.permissions.contains({ permissions: [permission] });
  } catch {
    return false;
  }
}

/** Whether this browser can allow it at all. Browsers for Android know neither of these. Never rejects. */
export async function isOffered(permission: 'search' | 'topSites'): Promise<boolean> {
  try {
    const { os } = await browser.runtime.getPlatformInfo();
    return os !== 'android' && optionalPermissions().includes(permission);
  } catch {
    return false;
  }
}
