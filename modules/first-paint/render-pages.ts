import { basename } from 'node:path';
import { createServer, type UserConfig } from 'vite';
import { contentPlugin } from '../content/plugin.ts';

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
 * @returns the HTML of each part, by the name that marks its place in a page
 */
export async function renderPages(root: string): Promise<ReadonlyMap<string, string>> {
  const server = await createServer({
    ...renderConfig,
    resolve: { alias: { '@': root } },
    plugins: [contentPlugin(root)],
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const module = await server.ssrLoadModule('/modules/first-paint/pages/rendered-parts.ts');
    return (module as typeof import('./pages/rendered-parts.ts')).renderedParts();
  } finally {
    await server.close();
  }
}
