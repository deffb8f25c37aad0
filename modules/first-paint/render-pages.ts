import { basename } from 'node:path';
import { createServer, type UserConfig } from 'vite';
import { contentPlugin } from '../content/plugin.ts';
import type { RenderedParts } from './pages/rendered-parts.ts';

/** What the build of the pages and their rendering at build time must agree on. */
export const renderConfig = {
  css: {
    modules: {
      // "Sheet_title" for the class `title` of Sheet.module.css. Names of sheets are unique.
      generateScopedName: (local: string, sheet: string) =>
        `${basename(sheet.replace(/\?.*/, ''), '.module.css')}_${local}`,
    },
  },
  // Never the development form: it writes the paths of this machine into the code.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
} satisfies UserConfig;

/**
 * Renders the pages with the same components that run in them later.
 *
 * @param root the project's folder
 * @param withTestLanguages as for contentPlugin
 */
export async function renderPages(root: string, withTestLanguages = false): Promise<RenderedParts> {
  const server = await createServer({
    ...renderConfig,
    resolve: { alias: { '@': root } },
    plugins: [contentPlugin(root, withTestLanguages)],
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const module = await server.ssrLoadModule('/modules/first-paint/pages/rendered-parts.ts');
    return await (module as typeof import('./pages/rendered-parts.ts')).renderedParts();
  } finally {
    await server.close();
  }
}
