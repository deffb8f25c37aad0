import type { Extension } from './extension.ts';

/**
 * Hosts the browsers ask for by themselves although all that can be switched
 * off is (see chromium.ts and firefox.ts). Exact names, no patterns.
 */
const browsersOwn = {
  // The component updater asks once although --disable-component-update is set.
  chromium: new Set(['update.googleapis.com:443', 'update.googleapis.com:80']),
  firefox: new Set<string>(),
};

export interface Watch {
  /** `host:port` of each connection asked for since the watch began, without the browser's own. */
  requests(): string[];
}

/**
 * Watches what leaves the browser. Every scheme and loopback go through the
 * proxy that `openExtension` started, so this sees what a page, a worker, a
 * stylesheet or a prefetch asks for.
 *
 * @throws Error when the extension was opened with `network: "open"`
 */
export function watchNetwork(extension: Extension): Watch {
  if (!extension.watched) throw new Error('This browser was opened with an open network');
  const from = extension.hosts.length;
  const own = browsersOwn[extension.browser];
  return { requests: () => extension.hosts.slice(from).filter((host) => !own.has(host)) };
}
