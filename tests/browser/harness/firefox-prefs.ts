import type { Start } from './extension.ts';

type Prefs = Record<string, string | number | boolean>;

/** The host of the extension's addresses. It is fixed, so that data survives a restart. */
export const uuid = '7d8a6b0e-3c1f-4c55-9a0e-6f2b1d5c8e41';

/** Switches off what Firefox requests from the network by itself, beyond Puppeteer's own list. */
const quiet: Prefs = {
  // This works only with MOZ_REMOTE_SETTINGS_DEVTOOLS=1 in the environment.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.search.suggest.enabled': false,
  'browser.urlbar.suggest.searches': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'toolkit.telemetry.enabled': false,
};

/** @param id the extension's id in the manifest */
export function firefoxPrefs({ options, proxyPort }: Start, id: string): Prefs {
  return {
    ...quiet,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    // Firefox removes a temporary extension when it closes. Its data must stay.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // No test needs more than one process for web pages.
    ...(options.headless === false ? {} : { 'dom.ipc.processCount': 1 }),
    // Without a desktop, only Firefox's own notifications are shown.
    'alerts.useSystemBackend': options.headless === false,
    'extensions.webextOptionalPermissionPrompts': !options.grantNotifications,
    'layout.css.prefers-color-scheme.content-override': contentScheme(options),
    ...(options.privateBrowsing ? { 'browser.privatebrowsing.autostart': true } : {}),
    ...(proxyPort
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
          // Otherwise Firefox's own requests bypass a proxy that refuses them.
          'network.proxy.failover_direct': false,
        }
      : { 'network.proxy.type': 5 }),
    ...options.prefs,
  };
}

/** 0 is dark, 1 light, 2 the system's setting, which a visible window follows. */
function contentScheme({ colorScheme, headless = true }: Start['options']): number {
  if (colorScheme) return colorScheme === 'dark' ? 0 : 1;
  return headless ? 1 : 2;
}
