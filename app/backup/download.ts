/** Milliseconds after which the browser has surely read the file. */
const SURELY_READ = 60_000;

/** Saves a file with the browser's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SURELY_READ);
}

/**
 * Saves the files of one backup.
 * @returns the name of the first
 */
export function downloadAll(files: readonly Blob[], today: Temporal.PlainDate, ending: Ending) {
  for (const [index, file] of files.entries()) download(file, fileName(today, ending, index));
  return fileName(today, ending);
}

type Ending = 'json' | 'md';

/** For example `gently-led-2026-11-23.json`, and `gently-led-2026-11-23-2.json` for the next of several. */
function fileName(today: Temporal.PlainDate, ending: Ending, index = 0): string {
  return `gently-led-${today.toString()}${index > 0 ? `-${index + 1}` : ''}.${ending}`;
}
