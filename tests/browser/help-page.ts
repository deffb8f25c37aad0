import type { Extension } from './harness/extension.ts';
import { send } from './harness/firefox-chrome.ts';
import { until } from './harness/until.ts';

const READ = 'document.body.innerText';

/** A tab with the help view. */
export type HelpTab = { text(): Promise<string>; close(): Promise<unknown> };

/** Waits for a tab with the help view. */
export function untilHelp(extension: Extension): Promise<HelpTab> {
  const address = `${extension.origin}/library.html#help`;
  const find = extension.browser === 'firefox' ? findInFirefox : findInChromium;
  return until('a tab with help', () => find(extension, address));
}

async function findInChromium({ puppeteer }: Extension, address: string): Promise<HelpTab | null> {
  const page = (await puppeteer.pages()).find((each) => each.url() === address);
  if (!page) return null;
  return { text: async () => String(await page.evaluate(READ)), close: () => page.close() };
}

/** Puppeteer is not told of tabs that a link opens in Firefox. The browser itself knows them. */
async function findInFirefox({ puppeteer }: Extension, address: string): Promise<HelpTab | null> {
  const { contexts } = await send(puppeteer, 'browsingContext.getTree', { maxDepth: 0 });
  const tab = (contexts as { context: string; url: string }[]).find(({ url }) => url === address);
  if (!tab) return null;
  const { context } = tab;
  return {
    async text() {
      const answer = await send(puppeteer, 'script.evaluate', {
        expression: READ,
        awaitPromise: false,
        target: { context },
      });
      return (answer.result as { value?: string } | undefined)?.value ?? '';
    },
    close: () => send(puppeteer, 'browsingContext.close', { context }),
  };
}
