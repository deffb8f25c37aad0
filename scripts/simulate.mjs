// npm run simulate [-- runs [seed]]: the reminders over many drawn days, and in every time zone.
import { ensureDependencies, runPinned } from './dependencies.mjs';
import { command } from './stage.mjs';

const RUNS = 10_000;

await command(async () => {
  ensureDependencies();
  const [runs = RUNS, seed = Date.now() % 2 ** 32] = process.argv.slice(2).map(wholeNumber);
  console.log(`${runs} runs from seed ${seed}. To repeat: npm run simulate -- ${runs} ${seed}`);
  return runPinned('vitest', ['run', '--project', 'unit', 'tests/simulation'], {
    SIMULATION_RUNS: String(runs),
    SIMULATION_SEED: String(seed),
  });
});

/** @param {string} word */
function wholeNumber(word) {
  if (!/^\d+$/.test(word)) throw new Error(`"${word}" is not a whole number.`);
  return Number(word);
}
