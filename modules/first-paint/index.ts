/**
 * The first paint, as far as the build makes it: pages are rendered into their HTML, the app's code is
 * split into few files, and each page names what to load at once, ahead or later.
 */
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { TEST_LANGUAGES_MODE } from '../content/test-languages.ts';
import { blockPaint } from './block-paint.ts';
import { pageChunks } from './chunks.ts';
import { deferApp } from './defer-app.ts';
import { preloadLanguages } from './preload-languages.ts';
import { preloadViews } from './preload-views.ts';
import { prerender } from './prerender.ts';
import { renderConfig, renderPages } from './render-pages.ts';
import { firstPaintWords } from './words.ts';

export default defineWxtModule({
  name: 'first-paint',
  setup(wxt) {
    const { root, browser, mode, command } = wxt.config;
    const render = () => renderPages(root, mode === TEST_LANGUAGES_MODE);
    // The pages and their scripts are built apart, and must agree on the numbers of words.
    const once = command === 'build' ? onlyOnce(render) : render;
    addViteConfig(wxt, () => ({
      ...renderConfig,
      plugins: [
        prerender(once),
        firstPaintWords(once),
        deferApp(),
        preloadViews(),
        preloadLanguages(),
        blockPaint(browser),
      ],
      build: {
        // A link element for each imported file takes longer than the import itself.
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: { groups: [pageChunks(root)] } } },
      },
    }));
  },
});

function onlyOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
