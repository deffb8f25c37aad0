import { join } from 'node:path';
import type { Rolldown } from 'vite';

type Graph = {
  getModuleInfo: (
    id: string,
  ) => { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] } | null;
};
type Chunks = ReadonlyMap<string, 'app' | 'shared' | 'views'>;

const NEW_TAB = 'entrypoints/newtab/main.ts';
const POPUP = 'entrypoints/popup/main.ts';
const LIBRARY = 'entrypoints/library/main.ts';
const VIEWS = 'app/library/views.ts';
/** What the bundler adds to code that loads other code, and WXT to each page. */
const ADDED = ['\0vite/preload-helper.js', '\0virtual:wxt-html-plugins', '\0virtual:wxt-plugins'];

/**
 * Few files for each page, as every file more takes it about a millisecond: "app" is what makes a new tab
 * answer, "shared" what the popup and the library have beyond it, "views" what several views of the
 * library need, and the style of all of them. Each page has one of its own beside these; a view of the
 * library, too. Nothing of it does anything by itself when it is loaded.
 */
export function pageChunks(root: string): Rolldown.CodeSplittingGroup {
  let chunks: Chunks | null = null;
  return {
    debugName: 'pages',
    name: (id, graph) => {
      chunks ??= chunksOf(graph, (path) => join(root, path));
      return chunks.get(id) ?? null;
    },
  };
}

/** The chunk of each module that has one. The worker and the first scripts are built apart. */
function chunksOf(graph: Graph, inRoot: (path: string) => string): Chunks {
  const [newTab, popupPage, libraryPage] = [NEW_TAB, POPUP, LIBRARY].map(inRoot) as [
    string,
    string,
    string,
  ];
  const pages = [newTab, popupPage, libraryPage];
  if (!pages.every((page) => graph.getModuleInfo(page))) return new Map();
  // Messages come in a chunk for each language; what all of them import belongs to the app.
  const app = [...withImports(newTab, graph), ...ADDED, inRoot('content/numbers.ts')];
  const popup = withImports(popupPage, graph);
  const views = (graph.getModuleInfo(inRoot(VIEWS))?.dynamicallyImportedIds ?? []).map((view) =>
    withImports(view, graph),
  );
  const library = [withImports(libraryPage, graph), ...views].flatMap((modules) => [...modules]);
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
