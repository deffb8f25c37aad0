import type { Browser, Page } from 'puppeteer-core';
import type { Scheme } from './extension.ts';
import { inFirefox } from './firefox-chrome.ts';
import { until } from './until.ts';

/** Opens a tab as Ctrl+T does. */
export async function openTab(browser: Browser): Promise<void> {
  await inFirefox(browser, 'BrowserCommands.openTab(), null');
}

/** The address of the tab in front, as Firefox's own window knows it. */
export function addressInFront(browser: Browser): Promise<unknown> {
  return inFirefox(browser, 'gBrowser.selectedBrowser.currentURI.spec');
}

/**
 * Sets `prefers-color-scheme` of one tab, for which Puppeteer has no method in Firefox. The tab is found
 * by a temporary title.
 *
 * @throws Error when the page does not follow
 */
export async function setColorScheme(browser: Browser, page: Page, scheme: Scheme): Promise<void> {
  const mark = crypto.randomUUID();
  const title = await page.evaluate((text) => {
    const before = document.title;
    document.title = text;
    return before;
  }, mark);
  await until("the tab in Firefox's own window", () =>
    inFirefox(
      browser,
      `(() => {
        const tab = gBrowser.browsers.find(tab => tab.contentTitle === "${mark}");
        if (tab) tab.browsingContext.prefersColorSchemeOverride = "${scheme}";
        return !!tab;
      })()`,
    ),
  );
  await page.evaluate((text) => {
    document.title = text;
  }, title);
  await until(`the page to be ${scheme}`, () =>
    page.evaluate((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, scheme),
  );
}

/**
 * Clicks the newest notification.
 * @throws Error when there is none after a while
 */
export async function clickNotification(browser: Browser): Promise<void> {
  await until('a notification', () =>
    inFirefox(
      browser,
      `(() => {
        const alert = [...Services.wm.getEnumerator(null)]
          .filter(window => window.location.href.endsWith("/alert.xhtml")).at(-1);
        alert?.onAlertClick();
        return !!alert;
      })()`,
    ),
  );
}

/** Logged when a page is closed while it waits for an answer from the background or the browser. */
const CLOSED_WHILE_WAITING = /^Promise (?:rejected|resolved) after context unloaded/;

/**
 * Errors in Firefox's console from pages and the background of the extension.
 * @param origin of the extension
 */
export async function problems(browser: Browser, origin: string): Promise<string[]> {
  return (await inFirefox(
    browser,
    `Services.console.getMessageArray()
      .filter(m => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag)
        && m.sourceName.startsWith("${origin}")
        && !${CLOSED_WHILE_WAITING}.test(m.errorMessage))
      .map(m => m.errorMessage + " (" + m.sourceName.slice(${origin.length}) + ":" + m.lineNumber + ")")`,
  )) as string[];
}
