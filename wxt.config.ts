import { defineConfig, type UserManifest } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  // The browsers that have Temporal have all of this.
  vite: () => ({ build: { target: ['chrome144', 'firefox140'] } }),
  manifest: ({ browser, command }) => manifest(browser, command),
  // Set by scripts/dev.mjs. Branded Chrome does not take unpacked extensions from a command line.
  webExt: {
    disabled: process.env.GENTLY_LED_NO_WINDOW === 'true',
    // Chromium refuses its sandbox to root.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    binaries: {
      ...(process.env.GENTLY_LED_CHROMIUM && { chrome: process.env.GENTLY_LED_CHROMIUM }),
      ...(process.env.GENTLY_LED_FIREFOX && { firefox: process.env.GENTLY_LED_FIREFOX }),
    },
  },
  zip: {
    // The reviewer of the Firefox store rebuilds from this.
    includeSources: ['**/*', '.npmrc'],
    excludeSources: ['docs/pictures/**', 'tests/**'],
  },
});

/**
 * The first versions that have all that the code uses: Temporal came with Chrome 144 and
 * Firefox 139; `data_collection_permissions` with Firefox 140, on Android 142.
 */
const MINIMUM = { chrome: '144', firefox: '140.0', firefoxAndroid: '142.0' };

function manifest(browser: string, command: 'build' | 'serve'): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['alarms', 'storage', 'unlimitedStorage'],
    optional_permissions: ['notifications', 'search', 'topSites'],
    options_ui: { page: 'library.html', open_in_tab: true },
    action: { default_title: '__MSG_name__' },
    // While editing, the page has to reach the development server.
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{85334421-baf9-4d4f-b583-421e8da4a0f7}',
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: MINIMUM.firefoxAndroid },
          },
        }
      : { minimum_chrome_version: MINIMUM.chrome }),
  };
}

/** Nothing is allowed but our own files; nothing can be fetched, framed or sent. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // A picture to share has the scene in it, which the page has drawn itself.
  "img-src 'self' blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
