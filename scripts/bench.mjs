// npm run bench [-- --quick] [-- --json]: how long things take, with few and very many records, in Chromium.
import { runPinned } from './dependencies.mjs';
import { command, prepare } from './stage.mjs';

await command(async () => {
  const env = await prepare('chromium');
  return runPinned('node', ['tests/bench/run.ts', ...process.argv.slice(2)], env);
});
