import type { Plugin } from 'vite';

/** A script that is run once it has come, and that no paint goes before. */
const WAITED_FOR = ' async blocking="render"';

/**
 * The first script of a page holds up its paint and not its reading, so the page is read while the script
 * comes. Firefox does not know `blocking` yet (its bug 1751383): there the script holds up both.
 * @param browser that is built for
 */
export function blockPaint(browser: string): Plugin {
  return {
    name: 'gently-led:block-paint',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => (browser === 'firefox' ? html.replaceAll(WAITED_FOR, '') : html),
    },
  };
}
