import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { contentPlugin } from './plugin.ts';

/** Compiles `content/` and serves it to the code as `virtual:content/…`. */
export default defineWxtModule({
  name: 'content',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [contentPlugin(wxt.config.root)] }));
  },
});
