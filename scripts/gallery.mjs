// npm run gallery [-- firefox]: pictures of every page in every theme and width, side by side in one HTML
// page.
// npm run gallery -- documents: takes the pictures of the README, the documents and the stores again.
import { browsersNamed, command, prepare } from './support/command.mjs';
import { runPinned } from './support/dependencies.mjs';

const TAKE = 'scripts/second-stage/take-gallery.mjs';

await command(async () => {
  const words = process.argv.slice(2);
  if (words.includes('documents')) {
    return runPinned('node', [TAKE, 'documents'], await prepare('chromium'));
  }
  const browsers = browsersNamed(words, ['chromium', 'firefox']);
  let env = {};
  for (const browser of browsers) env = { ...env, ...(await prepare(browser)) };
  return runPinned('node', [TAKE, ...browsers], env);
});
