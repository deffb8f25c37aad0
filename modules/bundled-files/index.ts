import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { bundledFiles, FONTS_FOLDER } from './bundled-files.ts';

/** Adds what comes from our dependencies as files: fonts, and the licenses of all that is bundled. */
export default defineWxtModule({
  name: 'bundled-files',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_wxt, files) => {
      files.push(...bundledFiles(wxt.config.root));
    });
    // The style sheets name the fonts by their final address, so the bundler leaves them alone.
    const external = [new RegExp(`^/${FONTS_FOLDER}/`)];
    addViteConfig(wxt, () => ({ build: { rolldownOptions: { external } } }));
  },
});
