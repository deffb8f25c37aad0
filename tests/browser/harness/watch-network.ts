import type { Extension } from './extension.ts';

/** Hosts that the browsers connect to by themselves, although that is switched off as far as possible. */
const browsersOwn = {
  // The component updater connects once in spite of --disable-component-update.
  chromium: new Set(['update.googleapis.com:443', 'update.googleapis.com:80']),
  firefox: new Set<string>(),
};

export interface Watch {
  /** `host:port` of each connection attempted since the watch began, except the browser's own. */
  requests(): string[];
}

/**
 * Records the connections of pages, workers, style sheets and prefetches. All of them, even to loopback
 * addresses, go through the proxy that `openExtension` started.
 * @throws Error when the extension was opened with `network: "open"`
 */
export function watchNetwork(extension: Extension): Watch {
  if (!extension.watched) throw new Error('This browser was opened with an open network');
  const from = extension.hosts.length;
  const own = browsersOwn[extension.browser];
  return { requests: () => extension.hosts.slice(from).filter((host) => !own.has(host)) };
}
