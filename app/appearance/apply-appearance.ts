import type { Browser } from 'wxt/browser';
import { type Appearance, parseAppearance, rootAttributes } from '@/domain/appearance.ts';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';

/** The copy of the appearance that pages read before they paint. The default, if there is none. */
export function readAppearanceCopy(): Appearance {
  return parseAppearance(readLocal(KEYS.appearance));
}

export function writeAppearanceCopy(appearance: Appearance): void {
  writeLocal(KEYS.appearance, JSON.stringify(appearance));
}

type Api = Partial<typeof Browser>;

// Not from wxt/browser: the first frame would load the polyfill for this.
const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };

/**
 * Sets the attributes of the root element that style sheets read. A search box that the browser does not
 * allow is not shown: the setting may come from another device. The API is there only while it is allowed.
 * @param hour local, 0 to 23
 */
export function applyAppearance(root: HTMLElement, appearance: Appearance, hour: number): void {
  const webSearch = appearance.webSearch && (browser ?? chrome)?.search !== undefined;
  for (const [name, value] of Object.entries(rootAttributes({ ...appearance, webSearch }, hour))) {
    if (value === null) delete root.dataset[name];
    else root.dataset[name] = value;
  }
}
