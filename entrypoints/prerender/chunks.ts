import { join } from 'node:path';
import type { Rolldown } from 'vite';

type Graph = {
  getModuleInfo: (
    id: string,
  ) => { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] } | null;
};
type Chunks = ReadonlyMap<string, 'app' | 'shared' | 'views'>;

const entrypoint = (path: string) => join(import.meta.dirname, '..', path);
const NEW_TAB = entrypoint('newtab/main.ts');
const POPUP = entrypoint('popup/main.ts');
const LIBRARY = entrypoint('library/main.tsx');
const VIEWS = entrypoint('library/views.ts');
/** What the bundler adds to code that loads other code, and WXT to each page. */
const ADDED = ['\0vite/preload-helper.js', '\0virtual:wxt-html-plugins', '\0virtual:wxt-plugins'];

/**
 * Few files for each page, as every file more takes it about a millisecond: "app" is what makes a new tab
 * answer, "shared" what the popup and the library have beyond it, "views" what several views of the
 * library need, and the style of all of them. Each page has one of its own beside these; a view of the
 * library, too. Nothing of it does anything by itself when it is loaded.
 */
export function pageChunks(): Rolldown.CodeSplittingGroup {
  let chunks: Chunks | null = null;
  return {
    debugName: 'pages',
    name: (id, graph) => {
      chunks ??= chunksOf(graph);
      return chunks.get(id) ?? null;
    },
  };
}

/** The chunk of each module that has one. The worker and the first scripts are built apart. */
function chunksOf(graph: Graph): Chunks {
  const pages = [NEW_TAB, POPUP, LIBRARY];
  if (!pages.every((page) => graph.getModuleInfo(page))) return new Map();
  const app = [...withImports(NEW_TAB, graph), ...ADDED];
  const popup = withImports(POPUP, graph);
  const views = (graph.getModuleInfo(VIEWS)?.dynamicallyImportedIds ?? []).map((view) =>
    withImports(view, graph),
  );
  const library = [withImports(LIBRARY, graph), ...views].flatMap((modules) => [...modules]);
  const inViews = [...new Set(library)].filter(
    (id) => id.endsWith('.module.css') || views.filter((modules) => modules.has(id)).length > 1,
  );
  // A module has one chunk: of several here, the last.
  const chunks = new Map([
    ...inViews.map((id) => [id, 'views'] as const),
    ...library.filter((id) => popup.has(id)).map((id) => [id, 'shared'] as const),
    ...app.map((id) => [id, 'app'] as const),
  ]);
  for (const page of pages) chunks.delete(page);
  return chunks;
}

/** A module, all that it imports, and what these import, not counting what loads on demand. */
function withImports(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
