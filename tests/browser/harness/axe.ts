import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { settled } from './settled.ts';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};

/**
 * Checks a page with axe: WCAG A and AA up to 2.2, the enhanced contrast of AAA, and its best practices.
 *
 * axe is evaluated through the debugger, to which the content security policy does not apply.
 * @axe-core/puppeteer opens blank pages and reads `page.url()`, which is not reliable in Firefox.
 *
 * @returns one `rule: selector (what is wrong)` a finding
 * @throws Error when axe does not run
 */
export async function findings(page: Page): Promise<string[]> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(await readFile(source, 'utf8'));
  }
  const { violations } = (await page.evaluate(async (chosen) => {
    const { axe } = globalThis as unknown as {
      axe: { run(where: Document, options: object): Promise<unknown> };
    };
    return axe.run(document, chosen);
  }, options)) as Pick<AxeResults, 'violations'>;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').at(1)?.trim();
      return `${id}: ${target.join(' ')}${why ? ` (${why})` : ''}`;
    }),
  );
}
