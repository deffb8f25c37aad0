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

/** For example `gently-led-2026-11-23.json`. */
export function fileName(today: Temporal.PlainDate, ending: 'json' | 'md'): string {
  return `gently-led-${today.toString()}.${ending}`;
}
