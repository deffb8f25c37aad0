import { join } from 'node:path';
import type { Rolldown } from 'vite';

type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

const MAIN = join(import.meta.dirname, 'main.ts');
/** What the bundler adds to code that loads other code, and WXT to each page. */
const ADDED = ['\0vite/preload-helper.js', '\0virtual:wxt-html-plugins', '\0virtual:wxt-plugins'];

/**
 * What makes a new tab answer, with its style, in one file each: every file more takes a tab about a
 * millisecond. Other pages share it, so it does nothing by itself when it is loaded.
 */
export function newTabChunk(): Rolldown.CodeSplittingGroup {
  let modules: ReadonlySet<string> | null = null;
  return {
    name: (id, graph) => {
      // The worker and the first scripts are built apart, each as one file.
      modules ??= new Set(graph.getModuleInfo(MAIN) ? [...importsOf(MAIN, graph), ...ADDED] : []);
      return modules.has(id) ? 'app' : null;
    },
  };
}

/** All that a module imports, and what these import, not counting what loads on demand. */
function importsOf(start: string, graph: Graph): string[] {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return [...reached].filter((id) => id !== start);
}
