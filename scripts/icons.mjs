// npm run icons: draws public/icon/*.png from the SVG files in docs/pictures, with Chromium.
import { ensureBrowser } from './browsers.mjs';
import { ensureDependencies, runPinned } from './dependencies.mjs';
import { command } from './stage.mjs';

await command(async () => {
  ensureDependencies();
  const env = { GENTLY_LED_CHROMIUM: await ensureBrowser('chromium') };
  return runPinned('node', ['scripts/draw-icons.mjs'], env);
});
