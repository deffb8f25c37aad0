import type { Browser, Page } from 'puppeteer-core';
import type { Browser as Api } from 'webextension-polyfill';

export type BrowserName = 'chromium' | 'firefox';
export type PageName = 'newtab.html' | 'popup.html' | 'library.html';
export type Scheme = 'light' | 'dark';
export interface Size {
  width: number;
  height: number;
}

export interface OpenOptions {
  browser: BrowserName;
  /** A profile folder that is kept. By default a temporary one is made, which `close` removes. */
  profile?: string;
  /** The folder of the built extension. By default the one in `.output`. */
  build?: string;
  /** Grants `notifications` without the prompt. */
  grantNotifications?: boolean;
  /** Firefox only: permanent private browsing, in which the extension is allowed. */
  privateBrowsing?: boolean;
  /** `prefers-color-scheme` of pages. By default light. */
  colorScheme?: Scheme;
  /** False shows a window. */
  headless?: boolean;
  /** `watched` (default) records and refuses every connection. `open` allows them. */
  network?: 'watched' | 'open';
  /** Additional Firefox preferences and Chromium switches. */
  prefs?: Record<string, string | number | boolean>;
  args?: string[];
}

/** A running browser with the extension, with the same interface for both browsers. */
export interface Extension {
  browser: BrowserName;
  puppeteer: Browser;
  /** The folder with the browser's profile. */
  profile: string;
  /** `chrome-extension://id` or `moz-extension://uuid`, without a slash at the end. */
  origin: string;
  /** `host:port` of every attempted connection since the start, in order. */
  hosts: readonly string[];
  /** Whether connections are recorded and refused. */
  watched: boolean;
  /** Opens one of our pages in a tab and waits until it is loaded. `licenses.txt` has no scripts. */
  open(page: PageName | 'licenses.txt', hash?: string, size?: Size): Promise<Page>;
  /** Opens a tab as a user does, and waits for our page in it. */
  newTab(): Promise<Page>;
  /** The page's address. In Firefox `page.url()` is not reliable. */
  address(page: Page): Promise<string>;
  /** Reloads the page and waits. In Firefox `page.reload()` never resolves. */
  reload(page: Page): Promise<void>;
  /** Sets `prefers-color-scheme` of the page. */
  colorScheme(page: Page, scheme: Scheme): Promise<void>;
  /** Runs a function in the background and returns its result. Both are serialized. */
  inBackground<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /**
   * Clicks the newest notification, as far as a driver can: Chromium's background gets the event of a
   * click, Firefox's notification window does.
   */
  clickNotification(): Promise<void>;
  /** Errors in our pages and in the background since the start. */
  problems(): Promise<string[]>;
  /** Closes the browser and opens it again with the same profile. This object is of no use then. */
  restart(): Promise<Extension>;
  /**
   * Kills the browser with all its processes, as a crash does. The profile stays, even a temporary one:
   * `openExtension({ profile: extension.profile })` opens it again.
   */
  kill(): Promise<void>;
  /** Closes the browser, and removes the profile unless it was given. */
  close(): Promise<void>;
}

/** The browser's API, as a function that runs in the extension finds it. */
export type WithApi = { browser?: Api; chrome: Api };

/** What a driver needs to start a browser. */
export interface Start {
  options: OpenOptions;
  /** For the browser's profile and, if needed, a copy of the build. */
  folder: string;
  build: string;
  executable: string;
  /** The port of the watching proxy, or undefined when the network is open. */
  proxyPort: number | undefined;
}

/** What the two drivers give; the rest is the same for both. */
export type Driver = Omit<Extension, 'profile' | 'hosts' | 'watched' | 'restart' | 'kill'>;
