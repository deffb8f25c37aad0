// npm run gallery [-- firefox]: every page in every theme and width, side by side in one HTML page.
// npm run gallery -- documents: the pictures of the README, the documents and the stores, taken anew.
import { runPinned } from './dependencies.mjs';
import { command, named, prepare } from './stage.mjs';

await command(async () => {
  const words = process.argv.slice(2);
  if (words.includes('documents')) {
    return runPinned('node', ['scripts/take-gallery.mjs', 'documents'], await prepare('chromium'));
  }
  const browsers = named(words, ['chromium', 'firefox']);
  let env = {};
  for (const browser of browsers) env = { ...env, ...(await prepare(browser)) };
  return runPinned('node', ['scripts/take-gallery.mjs', ...browsers], env);
});
