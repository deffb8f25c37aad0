/** Escapes texts for Markdown (CommonMark), so that they read as they were written. */

/** Whatever could be markup inside of a line; and what is markup only at its beginning. */
const MARKS = /[\\`*_[\]<>&|~#$^=]/g;
const LIST_MARKER = /^([-+]|\d{1,9}(?=[.)]))/;

/** A text of any number of lines. Its lines and paragraphs are kept. */
export function asWritten(text: string): string {
  return text
    .trimEnd()
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => paragraph.split('\n').map(line).join('  \n'))
    .join('\n\n');
}

/** A text as one line, for a title or part of one. */
export function inline(text: string): string {
  return line(text.replace(/\s*\n\s*/g, ' ').trim());
}

/** Markdown as a block quote. */
export function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((one) => (one === '' ? '>' : `> ${one}`))
    .join('\n');
}

function line(text: string): string {
  const begin = /^[ \t]*/.exec(text)?.[0] ?? '';
  const rest = text.slice(begin.length).trimEnd();
  // Blanks at the beginning would turn a line into code. No-break spaces do not.
  return begin.replace(/[ \t]/g, '\u00a0') + escaped(rest);
}

function escaped(text: string): string {
  const marked = text.replace(MARKS, '\\$&');
  // "1." begins a list, "1\." does not.
  return marked.replace(LIST_MARKER, (begin) => (/\d/.test(begin) ? `${begin}\\` : `\\${begin}`));
}
