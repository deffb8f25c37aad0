import { notification } from 'virtual:content/notification';
import { browser } from 'wxt/browser';
import { currentLanguage, inLanguage } from '../language/current-language.ts';

const SIZES = [16, 32, 48, 96, 128];

/**
 * Shows our button in the toolbar with its own icon and name, or with ones that say nothing. Browsers
 * forget this when they end, so the worker does it again at each start.
 */
export async function showToolbar(isNeutral: boolean): Promise<void> {
  const folder = isNeutral ? 'neutral-icon' : 'icon';
  const path = Object.fromEntries(SIZES.map((size) => [size, `/${folder}/${size}.png`]));
  const { name } = browser.runtime.getManifest();
  const { neutralTitle } = inLanguage(notification, currentLanguage());
  await browser.action.setIcon({ path });
  await browser.action.setTitle({ title: isNeutral ? neutralTitle : name });
}
