// npm run dev [-- firefox]: opens a browser with the extension and reloads it while you edit.
import { ensureBrowser } from './support/browsers.mjs';
import { browsersNamed, canShowWindows, command } from './support/command.mjs';
import { ensureDependencies, runPinned } from './support/dependencies.mjs';

await command(async () => {
  const [browser = 'chromium'] = browsersNamed(process.argv.slice(2), ['chromium']);
  ensureDependencies();
  const args = ['-b', browser === 'firefox' ? 'firefox' : 'chrome'];
  if (!canShowWindows()) {
    console.log('No window can be shown here: load the folder named below by hand.');
    return runPinned('wxt', args, { GENTLY_LED_NO_WINDOW: 'true' });
  }
  const path = await ensureBrowser(browser);
  return runPinned('wxt', args, { [`GENTLY_LED_${browser.toUpperCase()}`]: path });
});
