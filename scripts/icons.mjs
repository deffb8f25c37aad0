// npm run icons: draws public/icon/*.png and public/neutral-icon/*.png from the SVG files in docs/pictures, with Chromium.
import { ensureBrowser } from './support/browsers.mjs';
import { command } from './support/command.mjs';
import { ensureDependencies, runPinned } from './support/dependencies.mjs';

await command(async () => {
  ensureDependencies();
  const env = { GENTLY_LED_CHROMIUM: await ensureBrowser('chromium') };
  return runPinned('node', ['scripts/second-stage/draw-icons.mjs'], env);
});
