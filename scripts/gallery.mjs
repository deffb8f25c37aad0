// npm run gallery [-- firefox]: every page in every theme and width, side by side in one HTML page.
import { runPinned } from './dependencies.mjs';
import { command, named, prepare } from './stage.mjs';

await command(async () => {
  const browsers = named(process.argv.slice(2), ['chromium', 'firefox']);
  let env = {};
  for (const browser of browsers) env = { ...env, ...(await prepare(browser)) };
  return runPinned('node', ['scripts/take-gallery.mjs', ...browsers], env);
});
