import type { Page } from 'puppeteer-core';
import { until } from './harness/until.ts';

/**
 * Opens boxes that are in sight, and all those within them. What is in a box is rendered when it is first
 * opened.
 * @param most how many boxes beside each other: cards are all built alike
 */
export function openDetails(page: Page, most = 4): Promise<boolean> {
  return until('the boxes to be open', () =>
    page.evaluate(async (limit) => {
      const all = [...document.querySelectorAll('details')].filter((each) =>
        each.checkVisibility(),
      );
      const outer = all.filter((each) => !each.parentElement?.closest('details'));
      const wanted = all.filter((each) => outer.slice(0, limit).some((one) => one.contains(each)));
      const closed = wanted.filter(({ open }) => !open);
      for (const details of closed) details.open = true;
      // The browser tells of it in a task of its own, and the page renders in another one.
      for (let task = 0; task < 3; task++) await new Promise((resume) => setTimeout(resume));
      return closed.length === 0;
    }, most),
  );
}
