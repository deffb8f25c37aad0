/** Puts a text into the clipboard. Rejects if the browser refuses. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
