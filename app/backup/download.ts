/** So long after the press the browser has the file, in milliseconds. */
const TAKEN = 60_000;

/** Gives a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}

/** The name of a file that is made today: `gently-led-2026-11-23.json`. */
export function fileName(today: Temporal.PlainDate, ending: 'json' | 'md'): string {
  return `gently-led-${today.toString()}.${ending}`;
}
