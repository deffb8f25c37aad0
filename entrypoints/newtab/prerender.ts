import type { Plugin } from 'vite';

const MARK = '<!--page-->';

/** The script that Vite has the page load at once. */
const APP = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/;
const FIRST_FRAME = '<script src="/first-frame.js"';

/**
 * Renders the new tab, without a passage, into its HTML at build time, so that the first frame only
 * has to fill in text; and has the first script, not the page, load what makes it answer.
 * @param render gives the HTML; called once a build
 */
export function prerenderPlugin(render: () => Promise<string>): Plugin[] {
  return [written(render), loadedLater];
}

function written(render: () => Promise<string>): Plugin {
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

/** Not while editing: the development server reloads what the page itself has loaded. */
const loadedLater: Plugin = {
  name: 'gently-led:loaded-later',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const [tag, address] = (html.includes(FIRST_FRAME) && APP.exec(html)) || [];
      if (!tag) return html;
      return html.replace(tag, '').replace(FIRST_FRAME, `${FIRST_FRAME} data-app="${address}"`);
    },
  },
};
