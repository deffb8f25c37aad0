import type { Plugin } from 'vite';

/** The attributes of an async script that blocks rendering, not parsing. */
const BLOCKS_RENDERING = ' async blocking="render"';

/**
 * The first script of a page is async and blocks rendering, not parsing: the page is parsed while the
 * script loads. Firefox does not support `blocking` yet (its bug 1751383), so there the attributes are
 * removed, and the script blocks both.
 * @param browser the browser that is built for
 */
export function blockPaint(browser: string): Plugin {
  return {
    name: 'gently-led:block-paint',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => (browser === 'firefox' ? html.replaceAll(BLOCKS_RENDERING, '') : html),
    },
  };
}
