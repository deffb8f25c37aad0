/** Types of browsers.mjs for the TypeScript of the tests. */
export type BrowserName = 'chromium' | 'firefox';
export function ensureBrowser(name: BrowserName): Promise<string>;
export function findBrowser(name: BrowserName): Promise<string | undefined>;
