/**
 * Serves content to the code as modules named `virtual:content/…` (declared in content/modules.d.ts),
 * cut so that a page loads only what it shows.
 */
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Passage } from '../types.ts';
import { type Compiled, compileContent } from './compile.ts';

const PREFIX = 'virtual:content/';
/** One chunk holds this many passages, so what a tab loads does not grow with their number. */
const PASSAGES_A_CHUNK = 16;

export function contentPlugin(root: string): Plugin {
  let compiled: Compiled | null = null;
  const content = () => {
    compiled ??= compileContent(root, 'en');
    return compiled;
  };

  return {
    name: 'gently-led:content',
    buildStart() {
      compiled = null;
      content();
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      const name = id.startsWith(`\0${PREFIX}`) ? id.slice(PREFIX.length + 1) : null;
      if (name === null) return null;
      return moduleSource(name, content());
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

function moduleSource(name: string, content: Compiled): string | null {
  const chunk = /^en\/passages\/(\d+)$/.exec(name);
  if (chunk) return `export default ${JSON.stringify(chunkOf(content.passages, Number(chunk[1])))}`;
  switch (name) {
    case 'en/passages':
      return passageIndex(content.passages);
    case 'en/built-in':
      return `export const builtIn = ${JSON.stringify(content.builtIn)}`;
    case 'en/cards':
      return ['practices', 'reasons', 'letter']
        .map((key) => `export const ${key} = ${JSON.stringify(content[key as keyof Compiled])}`)
        .join('\n');
    case 'en/help':
      return `export const help = ${JSON.stringify(content.help)}`;
    case 'editions':
      return `export const editions = ${JSON.stringify(content.editions)}`;
    default:
      return null;
  }
}

function chunkOf(passages: Passage[], index: number): Passage[] {
  return passages.slice(index * PASSAGES_A_CHUNK, (index + 1) * PASSAGES_A_CHUNK);
}

function passageIndex(passages: Passage[]): string {
  const chunks = Array.from(
    { length: Math.ceil(passages.length / PASSAGES_A_CHUNK) },
    (_, index) => `() => import('${PREFIX}en/passages/${index}')`,
  );
  return `
    export const ids = ${JSON.stringify(passages.map((passage) => passage.id))};
    const chunks = [${chunks.join(', ')}];
    export async function load(id) {
      const chunk = chunks[Math.floor(ids.indexOf(id) / ${PASSAGES_A_CHUNK})];
      return chunk ? (await chunk()).default.find((passage) => passage.id === id) ?? null : null;
    }`;
}
