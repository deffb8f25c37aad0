// npm run dev [-- firefox]: opens a browser with the extension and reloads it while you edit.
import { ensureBrowser } from './browsers.mjs';
import { ensureDependencies, runPinned } from './dependencies.mjs';
import { canShowWindows, command, named } from './stage.mjs';

await command(async () => {
  const [browser = 'chromium'] = named(process.argv.slice(2), ['chromium']);
  ensureDependencies();
  if (!canShowWindows()) {
    console.log('No window can be shown here: load the folder named below by hand.');
    return runPinned('wxt', ['-b', wxtName(browser)], { GENTLY_LED_NO_WINDOW: 'true' });
  }
  const path = await ensureBrowser(browser);
  return runPinned('wxt', ['-b', wxtName(browser)], {
    [`GENTLY_LED_${browser.toUpperCase()}`]: path,
  });
});

/** @param {string} browser */
function wxtName(browser) {
  return browser === 'firefox' ? 'firefox' : 'chrome';
}
