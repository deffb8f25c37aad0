import type { Browser } from 'puppeteer-core';
import { inFirefox } from './firefox-chrome.ts';

/**
 * Runs a function in Firefox's background page. WebDriver knows no page without a tab, so it is reached
 * through Firefox's own window. The function runs in a sandbox, as the page's policy forbids `eval`.
 *
 * @param uuid the host of the extension's addresses
 * @param source the function as text
 * @param args serializable as JSON
 * @throws Error with the message of what the function threw
 */
export async function evaluateInBackground(
  browser: Browser,
  uuid: string,
  source: string,
  args: unknown[],
): Promise<unknown> {
  // The sandbox has its own global object. The function must see the page's.
  const call = `Promise.resolve()
    .then(() => ((globalThis, self) => (${source})(...${JSON.stringify(args)}))(window, window))
    .then(value => JSON.stringify({ value }), error => JSON.stringify({ error: String(error) }))`;
  const inPage = `
    const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Cu.evalInSandbox(${JSON.stringify(call)}, box).then(text => sendAsyncMessage("gently-led", text));`;
  const text = await inFirefox(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByHostname("${uuid}");
      await extension.wakeupBackground();
      const view = [...extension.views].find(view => view.viewType === "background");
      const { messageManager } = view.xulBrowser;
      return new Promise(done => {
        messageManager.addMessageListener("gently-led", function heard({ data }) {
          messageManager.removeMessageListener("gently-led", heard);
          done(data);
        });
        messageManager.loadFrameScript("data:application/javascript;charset=utf-8," +
          encodeURIComponent(${JSON.stringify(inPage)}), false);
      });
    })()`,
  );
  const answer = JSON.parse(String(text)) as { value?: unknown; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

/** Stops the background page as Firefox does when it is idle. */
export async function stopBackground(browser: Browser, uuid: string): Promise<void> {
  await inFirefox(
    browser,
    `WebExtensionPolicy.getByHostname("${uuid}").extension
      .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
  );
}
