/**
 * Serves content to the code as modules named `virtual:content/…` (declared in content/modules.d.ts),
 * cut so that a page loads only what it shows.
 */
import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Passage, PassageMeta } from '../../content/types.ts';
import { type Compiled, compileContent } from './compile.ts';
import { compileHelplines } from './helplines/compile.ts';

const PREFIX = 'virtual:content/';
/** One chunk holds this many passages, so what a tab loads does not grow with their number. */
const A_CHUNK = 16;

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
      if (name === 'helplines') return exported('countries', compileHelplines(root));
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
  const chunk = /^en\/(passages|lines)\/(\d+)$/.exec(name);
  if (chunk) return exported('default', chunkOf(content[chunk[1] as Kind], Number(chunk[2])));
  switch (name) {
    case 'en/passages':
      return index('passages', content.passages);
    case 'en/lines':
      return index('lines', content.lines);
    case 'release':
      return exported('release', releaseOf(content));
    case 'en/built-in':
      return exported('builtIn', content.builtIn);
    case 'en/cards':
      return [
        exported('practices', content.practices),
        exported('reasons', content.reasons),
        exported('moreCards', content.moreCards),
        exported('letter', content.letter),
      ].join('\n');
    case 'en/help':
      return exported('help', content.help);
    case 'sources':
      return exported('sources', Object.values(content.sources));
    case 'editions':
      return exported('editions', content.editions);
    default:
      return null;
  }
}

type Kind = 'passages' | 'lines';

function exported(name: string, value: unknown): string {
  const json = JSON.stringify(value);
  return name === 'default' ? `export default ${json};` : `export const ${name} = ${json};`;
}

function releaseOf({ passages, lines, practices }: Compiled): string {
  const words = JSON.stringify([passages, lines, practices]);
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

function chunkOf(passages: Passage[], chunk: number): Passage[] {
  return passages.slice(chunk * A_CHUNK, (chunk + 1) * A_CHUNK);
}

/** A module that knows of every passage when it may appear, and fetches its words when asked. */
function index(kind: Kind, passages: Passage[]): string {
  const entries: PassageMeta[] = passages.map(
    ({ id, theme, day, night, loss, partner, hospital }) => ({
      ...{ id, theme, day, night, loss, partner, hospital },
    }),
  );
  const chunks = Array.from(
    { length: Math.ceil(passages.length / A_CHUNK) },
    (_, chunk) => `() => import('${PREFIX}en/${kind}/${chunk}')`,
  );
  return `
    export const entries = ${JSON.stringify(entries)};
    const chunks = [${chunks.join(', ')}];
    export async function load(id) {
      const at = entries.findIndex((entry) => entry.id === id);
      const chunk = chunks[Math.floor(at / ${A_CHUNK})];
      return chunk ? (await chunk()).default.find((passage) => passage.id === id) ?? null : null;
    }`;
}
