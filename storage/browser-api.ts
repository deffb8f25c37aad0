import type { Browser } from 'wxt/browser';

type Api = typeof Browser;

const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };

/** The browser's API. Not from wxt/browser: new tabs would load the polyfill only for this. */
export const api: Api | undefined = browser ?? chrome;
