import { type Appearance, parseAppearance, rootAttributes } from '@/domain/appearance.ts';
import { KEYS, readLocal, writeLocal } from '../local-storage.ts';

/** The copy of the appearance that pages read before they paint. The default, if there is none. */
export function readAppearanceCopy(): Appearance {
  return parseAppearance(readLocal(KEYS.appearance));
}

export function writeAppearanceCopy(appearance: Appearance): void {
  writeLocal(KEYS.appearance, JSON.stringify(appearance));
}

/**
 * Sets the attributes of the root element that style sheets read.
 * @param hour local, 0 to 23
 */
export function applyAppearance(root: HTMLElement, appearance: Appearance, hour: number): void {
  for (const [name, value] of Object.entries(rootAttributes(appearance, hour))) {
    if (value === null) delete root.dataset[name];
    else root.dataset[name] = value;
  }
}
