// npm run test:unit [-- part of a path]: the tests that need no build and no browser.
// npm run test:watch [-- part of a path]: the same, run again whenever a file changes.
import { command } from './support/command.mjs';
import { ensureDependencies, runPinned } from './support/dependencies.mjs';

await command(async () => {
  ensureDependencies();
  const words = process.argv.slice(2);
  const mode = words[0] === '--watch' ? ['watch', ...words.slice(1)] : ['run', ...words];
  return runPinned('vitest', [...mode, '--project', 'unit', '--project', 'component']);
});
