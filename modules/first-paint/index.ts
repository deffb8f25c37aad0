/**
 * The first paint, as far as the build makes it: pages are rendered into their HTML, the app's code is
 * split into few files, and each page names what to load at once, ahead or later.
 */
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { blockPaint } from './block-paint.ts';
import { pageChunks } from './chunks.ts';
import { deferApp } from './defer-app.ts';
import { preloadViews } from './preload-views.ts';
import { prerender } from './prerender.ts';
import { renderConfig, renderPages } from './render-pages.ts';

export default defineWxtModule({
  name: 'first-paint',
  setup(wxt) {
    const { root, browser } = wxt.config;
    addViteConfig(wxt, () => ({
      ...renderConfig,
      plugins: [
        prerender(() => renderPages(root)),
        deferApp(),
        preloadViews(),
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
