import type { Plugin } from 'vite';

/** The script that Vite has a page load at once. */
const APP = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/;
/** The script before the first paint, of pages that have one. */
const FIRST = /<script src="\/(?:first|popup)-frame\.js"/;

/** The style that Vite puts at the end of the head, behind typefaces that are larger and less urgent. */
const STYLE = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * Lets the script before the first paint load what makes a page answer, not the page itself: it would
 * compete with the first frame. Not while editing: the development server reloads what a page has loaded.
 */
export function loadedLater(): Plugin {
  return {
    name: 'gently-led:loaded-later',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const [first] = FIRST.exec(html) ?? [];
        const [tag, address] = APP.exec(html) ?? [];
        if (!first || !tag) return html;
        const style = (html.match(STYLE) ?? []).join('');
        return html
          .replace(STYLE, '')
          .replace(tag, '')
          .replace(`${first}></script>`, `${first} data-app="${address}"></script>${style}`);
      },
    },
  };
}
