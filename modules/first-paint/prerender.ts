import type { Plugin } from 'vite';
import type { RenderedParts } from './pages/rendered-parts.ts';

/**
 * Renders pages into their HTML at build time, so that a first frame only has to fill in what no
 * build can know.
 * @param render gives every part that can be rendered; called once for each page
 */
export function prerender(render: () => Promise<RenderedParts>): Plugin {
  return {
    name: 'gently-led:prerender',
    enforce: 'post',
    // Vite drops a CSS module whose class names nobody reads, but the rendered HTML uses them.
    transform: (code, id) =>
      id.endsWith('.module.css') ? { code, map: null, moduleSideEffects: 'no-treeshake' } : null,
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        if (!/<!--render: .+?-->/.test(html)) return html;
        const { html: parts } = await render();
        return html.replace(/<!--render: (.+?)-->/g, (_mark, name: string) => {
          const part = parts.get(name);
          if (part === undefined) throw new Error(`Nothing is rendered as "${name}".`);
          return part;
        });
      },
    },
  };
}
