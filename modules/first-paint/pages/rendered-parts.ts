/** What is rendered at build time, by the marks that stand in the pages. */
import { skeleton as newTab } from './new-tab.tsx';
import { skeleton as popup, practiceParts } from './popup.tsx';

export function renderedParts(): ReadonlyMap<string, string> {
  return new Map([
    ['new tab', newTab()],
    ['popup', popup()],
    ['practices', practiceParts()],
  ]);
}
