import type { Browser } from 'puppeteer-core';
import { inFirefox } from './firefox-chrome.ts';
import { uuid } from './firefox-prefs.ts';

/** Switches the extension off and on in Firefox, as a user does in the list of extensions. Its pages close. */
export async function switchOffAndOn(browser: Browser): Promise<void> {
  await inFirefox(
    browser,
    `(async () => {
      const { id } = WebExtensionPolicy.getByHostname("${uuid}");
      const { AddonManager } = ChromeUtils.importESModule(
        "resource://gre/modules/AddonManager.sys.mjs",
      );
      const addon = await AddonManager.getAddonByID(id);
      await addon.disable();
      await addon.enable();
    })()`,
  );
}
