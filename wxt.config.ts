import { fileURLToPath } from 'node:url';
import { createServer, type UserConfig } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { contentPlugin } from './content/compiler/plugin.ts';
import { pageChunks } from './entrypoints/prerender/chunks.ts';
import { loadedAhead } from './entrypoints/prerender/loaded-ahead.ts';
import { loadedLater } from './entrypoints/prerender/loaded-later.ts';
import { paintWaits } from './entrypoints/prerender/paint-waits.ts';
import { prerenderPlugin } from './entrypoints/prerender/prerender-plugin.ts';
import { bundledParts } from './scripts/bundled-parts.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What the build of the pages and the build-time rendering share. */
const shared = (): UserConfig => ({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  plugins: [contentPlugin(root)],
  css: { modules: { generateScopedName: '[name]_[local]' } },
  // Never the development form: it writes the paths of this machine into the code.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
});

/** Pages as HTML, without what only a first frame knows: Vite runs the components as they are in the pages. */
async function renderParts(): Promise<ReadonlyMap<string, string>> {
  const server = await createServer({
    ...shared(),
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const module = await server.ssrLoadModule('/entrypoints/prerender/pages.ts');
    return (module as typeof import('./entrypoints/prerender/pages.ts')).renderedParts();
  } finally {
    await server.close();
  }
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  vite: ({ browser }) => {
    const { resolve: _alias, ...config } = shared();
    return {
      ...config,
      plugins: [
        ...(config.plugins ?? []),
        prerenderPlugin(renderParts),
        loadedLater(),
        loadedAhead(),
        paintWaits(browser),
      ],
      // The browsers that have Temporal have all of this.
      build: {
        target: ['chrome144', 'firefox140'],
        // A link for each file that an import needs takes longer than the import.
        modulePreload: false,
        rolldownOptions: {
          // Comes with bundledParts, not through the bundler.
          external: [/^\/fonts\//],
          output: { codeSplitting: { groups: [pageChunks()] } },
        },
      },
    };
  },
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...bundledParts(root)),
  },
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
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
