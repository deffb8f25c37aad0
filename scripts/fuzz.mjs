// npm run fuzz [-- files [seed]]: reads damaged and forged backup files and merges each into a library.
import { command, numbersGiven } from './support/command.mjs';
import { ensureDependencies, runPinned } from './support/dependencies.mjs';

const FILES = 10_000;

await command(async () => {
  ensureDependencies();
  const [files = FILES, seed = Date.now() % 2 ** 32] = numbersGiven();
  console.log(`${files} files from seed ${seed}. To repeat: npm run fuzz -- ${files} ${seed}`);
  return runPinned('vitest', ['run', '--project', 'unit', 'tests/fuzz'], {
    FUZZ_FILES: String(files),
    FUZZ_LARGE: String(Math.ceil(files / 10)),
    FUZZ_SEED: String(seed),
  });
});
