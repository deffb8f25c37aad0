// npm run crash [-- rounds [seed]]: saves and kills Chromium, again and again; nothing may be lost.
import { runPinned } from './dependencies.mjs';
import { command, prepare } from './stage.mjs';

const ROUNDS = 50;
const IMPORTS = 10;

await command(async () => {
  const [rounds = ROUNDS, seed = Date.now() % 2 ** 32] = process.argv.slice(2).map(wholeNumber);
  const env = await prepare('chromium');
  console.log(`${rounds} rounds from seed ${seed}. To repeat: npm run crash -- ${rounds} ${seed}`);
  return runPinned('vitest', ['run', '--project', 'browser', 'tests/browser/crash.test.ts'], {
    ...env,
    CRASH_ROUNDS: String(rounds),
    CRASH_IMPORTS: String(IMPORTS),
    CRASH_SEED: String(seed),
  });
});

/** @param {string} word */
function wholeNumber(word) {
  if (!/^\d+$/.test(word)) throw new Error(`"${word}" is not a whole number.`);
  return Number(word);
}
