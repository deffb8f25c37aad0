/** Results as tables: for a terminal, and for the document. */
import { type Result, summaryOf } from './result.ts';

const HEAD = ['Measure', 'Records', 'Median', 'p90', 'p95', 'Ratio', 'Runs'];

/** One table of all results, for a terminal. */
export function textTable(results: readonly Result[]): string {
  const rows = [HEAD, ...results.map((result) => cells(result, results))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

/** The document: each measure says from when to when it goes. */
export function markdown(results: readonly Result[], machine: readonly string[]): string {
  const names = [...new Set(results.map(({ measure }) => measure.name))];
  const measures = names.flatMap((name) => {
    const found = results.find(({ measure }) => measure.name === name)?.measure;
    return found ? [`- **${name}** (${found.unit}): ${found.says}`] : [];
  });
  const table = [HEAD, HEAD.map(() => '---'), ...results.map((result) => cells(result, results))];
  return [
    '# Performance',
    '',
    'Written by `npm run bench`. Times depend on the machine; the ratios, all of one run, say what',
    'more records cost: the median in times of that at the smallest size.',
    '',
    ...machine.map((line) => `- ${line}`),
    '',
    '## What is measured',
    '',
    ...measures,
    '',
    '## Results',
    '',
    ...table.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
}

function cells(result: Result, all: readonly Result[]): string[] {
  const { measure, size, of, values } = result;
  const { median, p90, p95, ratio } = summaryOf(result, all);
  const shown = (value: number) => `${rounded(value)} ${measure.unit}`;
  return [
    measure.name,
    size === null ? '' : `${size.toLocaleString('en')} ${size === 1 ? of.replace(/s$/, '') : of}`,
    shown(median),
    shown(p90),
    shown(p95),
    ratio === null ? '' : `× ${rounded(ratio)}`,
    String(values.length),
  ];
}

/** Two digits that mean something, and no false exactness. */
function rounded(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
