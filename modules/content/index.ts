import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { browserLocales } from './browser-locales.ts';
import { contentPlugin } from './plugin.ts';
import { TEST_LANGUAGES_MODE } from './test-languages.ts';

/** Compiles `content/`, and serves it to the code as `virtual:content/…` and to the browser as `_locales`. */
export default defineWxtModule({
  name: 'content',
  setup(wxt) {
    const { root, mode } = wxt.config;
    addViteConfig(wxt, () => ({ plugins: [contentPlugin(root, mode === TEST_LANGUAGES_MODE)] }));
    wxt.hook('build:publicAssets', (_wxt, files) => {
      files.push(...browserLocales(root));
    });
  },
});
