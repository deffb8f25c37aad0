// npm run crash [-- rounds [seed]]: kills Chromium after a save and during an import, again and again;
// nothing may be lost.
import { command, numbersGiven, prepare } from './support/command.mjs';
import { runPinned } from './support/dependencies.mjs';

const ROUNDS = 50;
const IMPORTS = 10;

await command(async () => {
  const [rounds = ROUNDS, seed = Date.now() % 2 ** 32] = numbersGiven();
  const env = await prepare('chromium');
  console.log(`${rounds} rounds from seed ${seed}. To repeat: npm run crash -- ${rounds} ${seed}`);
  return runPinned('vitest', ['run', '--project', 'browser', 'tests/browser/crash.test.ts'], {
    ...env,
    CRASH_ROUNDS: String(rounds),
    CRASH_IMPORTS: String(IMPORTS),
    CRASH_SEED: String(seed),
  });
});
