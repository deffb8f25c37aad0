import type { Browser } from 'puppeteer-core';

interface Reply {
  result: Record<string, unknown>;
}
interface Connected {
  connection: { send(method: string, params: object): Promise<Reply> };
}

/**
 * Sends a WebDriver BiDi command that Puppeteer has no method for.
 *
 * @throws Error when Firefox refuses the command
 */
export async function send(
  browser: Browser,
  method: string,
  params: object,
): Promise<Reply['result']> {
  return (await (browser as unknown as Connected).connection.send(method, params)).result;
}

/**
 * Evaluates an expression in Firefox's own window, with all its privileges. Only there are preferences,
 * tabs and messages of the browser accessible.
 *
 * @param expression JavaScript for a value that is serializable as JSON, or for a promise of one
 * @throws Error with the message of what the expression threw
 */
export async function inFirefox(browser: Browser, expression: string): Promise<unknown> {
  const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  // A notification is one of Firefox's own windows, too.
  const window = (tree.contexts as { context: string; url: string }[]).find(({ url }) =>
    url.endsWith('/browser.xhtml'),
  );
  if (!window) throw new Error('Firefox has no window');
  const answer = await send(browser, 'script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})) ?? "null")()`,
    awaitPromise: true,
    target: { context: window.context },
  });
  const failure = answer.exceptionDetails as { text: string } | undefined;
  if (failure) throw new Error(failure.text);
  return JSON.parse((answer.result as { value: string }).value);
}
