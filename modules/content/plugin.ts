/**
 * Serves content to the code as modules named `virtual:content/…` (declared in content/modules.d.ts),
 * cut so that a page loads only what it shows.
 */
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { type CompiledLanguage, compileLanguages } from './compile-languages.ts';
import { compileHelplines } from './helplines/compile.ts';
import { moduleCode } from './virtual-modules.ts';

const PREFIX = 'virtual:content';

/** @param withTestLanguages also serves the languages that only tests know */
export function contentPlugin(root: string, withTestLanguages = false): Plugin {
  let compiled: CompiledLanguage[] | null = null;
  const languages = () => {
    compiled ??= compileLanguages(root, withTestLanguages);
    return compiled;
  };

  return {
    name: 'gently-led:content',
    buildStart() {
      compiled = null;
      languages();
    },
    resolveId: (id) => (id === PREFIX || id.startsWith(`${PREFIX}/`) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 2);
      if (name === 'helplines') {
        return `export const countries = ${JSON.stringify(compileHelplines(root))};`;
      }
      return moduleCode(name, languages());
    },
    configureServer(server) {
      const folder = join(root, 'content') + sep;
      server.watcher.add(folder);
      server.watcher.on('change', (path) => {
        if (!path.startsWith(folder) || !/\.(yaml|tsv)$/.test(path)) return;
        compiled = null;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
