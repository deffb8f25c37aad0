// npm run pictures [-- firefox]: pictures of every page, in both browsers unless one is named.
import { runPinned } from './dependencies.mjs';
import { command, named, prepare } from './stage.mjs';

await command(async () => {
  let failures = 0;
  for (const browser of named(process.argv.slice(2), ['chromium', 'firefox'])) {
    const env = await prepare(browser);
    failures += await runPinned('node', ['scripts/open.mjs', browser, '--pictures'], env);
  }
  return failures === 0 ? 0 : 1;
});
