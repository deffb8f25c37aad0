// npm run pictures [-- firefox]: takes a picture of every page, in both browsers unless one is named.
import { browsersNamed, command, prepare } from './support/command.mjs';
import { runPinned } from './support/dependencies.mjs';

await command(async () => {
  let failures = 0;
  for (const browser of browsersNamed(process.argv.slice(2), ['chromium', 'firefox'])) {
    const env = await prepare(browser);
    const open = ['scripts/second-stage/open.mjs', browser, '--pictures'];
    failures += await runPinned('node', open, env);
  }
  return failures === 0 ? 0 : 1;
});
