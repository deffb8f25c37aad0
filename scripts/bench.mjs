// npm run bench [-- --quick] [-- --json]: measures pages and worker in Chromium, with few and with very
// many records (tests/bench).
import { command, prepare } from './support/command.mjs';
import { runPinned } from './support/dependencies.mjs';

await command(async () => {
  const env = await prepare('chromium');
  return runPinned('node', ['tests/bench/run.ts', ...process.argv.slice(2)], env);
});
