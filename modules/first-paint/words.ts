import type { Plugin } from 'vite';
import type { RenderedParts } from './pages/rendered-parts.ts';

const PREFIX = 'virtual:first-paint/';

/**
 * Serves the words of the pages that are rendered at build time as modules named
 * `virtual:first-paint/…` (declared in modules.d.ts). The pages themselves have none.
 */
export function firstPaintWords(render: () => Promise<RenderedParts>): Plugin {
  return {
    name: 'gently-led:first-paint-words',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const words = (await render()).words.get(id.slice(PREFIX.length + 1));
      return words ? `export const words = ${JSON.stringify(words)};` : null;
    },
  };
}
