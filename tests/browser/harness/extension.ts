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
  /** A folder to keep; without it a temporary one is made and removed by `close`. */
  profile?: string;
  /** The folder of the built extension; by default the one in `.output`. */
  build?: string;
  /** Let `notifications` be granted, where a person would be asked. */
  grantNotifications?: boolean;
  /** Firefox only: permanent private browsing, the extension allowed in it. */
  privateBrowsing?: boolean;
  /** What pages see as `prefers-color-scheme`; by default light. */
  colorScheme?: Scheme;
  /** Show a window; by default there is none. */
  headless?: boolean;
  /** `watched` (default): every connection is recorded and refused. `open`: as a person has it. */
  network?: 'watched' | 'open';
  /** Firefox preferences and Chromium switches on top of ours. */
  prefs?: Record<string, string | number | boolean>;
  args?: string[];
}

/** A running browser with the extension in it. The same in both browsers. */
export interface Extension {
  browser: BrowserName;
  puppeteer: Browser;
  /** The folder that holds the browser's profile. */
  profile: string;
  /** `chrome-extension://id` or `moz-extension://uuid`, without a slash at the end. */
  origin: string;
  /** Every host a connection was asked for since the start, in order: `host:port`. */
  hosts: readonly string[];
  /** Whether connections are recorded and refused. */
  watched: boolean;
  /** Opens one of our pages in a tab and waits until it is loaded. `licenses.txt` has no scripts. */
  open(page: PageName | 'licenses.txt', hash?: string, size?: Size): Promise<Page>;
  /** Opens a tab as a person does and waits for our page in it. */
  newTab(): Promise<Page>;
  /** The page's address. `page.url()` does not know it in Firefox. */
  address(page: Page): Promise<string>;
  /** Loads the page again and waits. `page.reload()` never resolves in Firefox. */
  reload(page: Page): Promise<void>;
  /** What the page shall see as `prefers-color-scheme` from now on. */
  colorScheme(page: Page, scheme: Scheme): Promise<void>;
  /** Runs a function in the background and gives back its result (JSON). It sees no variables of the test. */
  inBackground<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Ends the background worker as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /**
   * Clicks the newest notification, as far as each browser lets a test do that: in Chromium
   * the background is told of the click, in Firefox the notification's window is.
   */
  clickNotification(): Promise<void>;
  /** Errors that our pages and the background reported since the start. */
  problems(): Promise<string[]>;
  /** Closes the browser and opens it again on the same profile. The old object is of no use then. */
  restart(): Promise<Extension>;
  /**
   * Ends the browser and all its processes at once, as a crash does. The profile stays, also a
   * temporary one: `openExtension({ profile: extension.profile })` opens it again.
   */
  kill(): Promise<void>;
  /** Closes the browser; removes the profile unless it was given. */
  close(): Promise<void>;
}

/** The browser's API, as functions that run in the extension find it. */
export type WithApi = { browser?: Api; chrome: Api };

/** What `openExtension` has settled before a browser starts. */
export interface Start {
  options: OpenOptions;
  /** Holds the browser's profile and, where one is needed, the copy of the build. */
  folder: string;
  build: string;
  executable: string;
  /** The port of the watching proxy, or undefined when the network is open. */
  proxyPort: number | undefined;
}

/** What the two drivers give; the rest is the same for both. */
export type Driver = Omit<Extension, 'profile' | 'hosts' | 'watched' | 'restart' | 'kill'>;
