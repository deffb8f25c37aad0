/** Texts in Markdown (CommonMark) so that they read as they were written. */

/** Whatever could be a mark inside of a line. Of a line that begins with these, the first is enough. */
const MARKS = /[\\`*_[\]<>&|~#$^=]/g;
const LIST_BEGIN = /^([-+]|\d{1,9}(?=[.)]))/;

/** A text of any number of lines: its lines and paragraphs stay. */
export function asWritten(text: string): string {
  return text
    .trimEnd()
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => paragraph.split('\n').map(line).join('  \n'))
    .join('\n\n');
}

/** A text in one line, as a title or inside of one. */
export function inline(text: string): string {
  return line(text.replace(/\s*\n\s*/g, ' ').trim());
}

/** Lines of Markdown as a block quote. */
export function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((one) => (one === '' ? '>' : `> ${one}`))
    .join('\n');
}

function line(text: string): string {
  const begin = /^[ \t]*/.exec(text)?.[0] ?? '';
  const rest = text.slice(begin.length).trimEnd();
  // Blanks at the beginning would make code of a line; those that do not break make nothing of it.
  return begin.replace(/[ \t]/g, '\u00a0') + escaped(rest);
}

function escaped(text: string): string {
  const marked = text.replace(MARKS, '\\$&');
  // "1." begins a list, and so would "1\." not.
  return marked.replace(LIST_BEGIN, (begin) => (/\d/.test(begin) ? `${begin}\\` : `\\${begin}`));
}
