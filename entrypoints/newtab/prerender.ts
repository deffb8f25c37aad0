import type { Plugin } from 'vite';

const MARK = '<!--page-->';

/**
 * Renders the new tab, without a passage, into its HTML at build time, so that the first frame only
 * has to fill in text.
 * @param render gives the HTML; called once a build
 */
export function prerenderPlugin(render: () => Promise<string>): Plugin {
  return {
    name: 'gently-led:prerender',
    enforce: 'post',
    // Vite drops a CSS module whose class names nobody reads, but the rendered HTML uses them.
    transform: (code, id) =>
      id.endsWith('.module.css') ? { code, map: null, moduleSideEffects: 'no-treeshake' } : null,
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => (html.includes(MARK) ? html.replace(MARK, await render()) : html),
    },
  };
}
