// npm run simulate [-- runs [seed]]: reminders over many random days, and in every time zone.
import { command, numbersGiven } from './support/command.mjs';
import { ensureDependencies, runPinned } from './support/dependencies.mjs';

const RUNS = 10_000;

await command(async () => {
  ensureDependencies();
  const [runs = RUNS, seed = Date.now() % 2 ** 32] = numbersGiven();
  console.log(`${runs} runs from seed ${seed}. To repeat: npm run simulate -- ${runs} ${seed}`);
  return runPinned('vitest', ['run', '--project', 'unit', 'tests/simulation'], {
    SIMULATION_RUNS: String(runs),
    SIMULATION_SEED: String(seed),
  });
});
