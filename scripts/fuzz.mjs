// npm run fuzz [-- files [seed]]: damaged and forged backups, each read and merged into a library.
import { ensureDependencies, runPinned } from './dependencies.mjs';
import { command } from './stage.mjs';

const FILES = 10_000;

await command(async () => {
  ensureDependencies();
  const [files = FILES, seed = Date.now() % 2 ** 32] = process.argv.slice(2).map(wholeNumber);
  console.log(`${files} files from seed ${seed}. To repeat: npm run fuzz -- ${files} ${seed}`);
  return runPinned('vitest', ['run', '--project', 'unit', 'tests/fuzz'], {
    FUZZ_FILES: String(files),
    FUZZ_SEED: String(seed),
  });
});

/** @param {string} word */
function wholeNumber(word) {
  if (!/^\d+$/.test(word)) throw new Error(`"${word}" is not a whole number.`);
  return Number(word);
}
