/** Results as text: for a terminal, and for docs/benchmarks.md. */
import { type Result, summaryOf, type Target } from './result.ts';

const HEAD = ['Measure', 'Of', 'Median', 'p90', 'p95', 'Ratio', 'Target', 'Runs'];

/** One table of all results, for a terminal. */
export function textTable(results: readonly Result[]): string {
  const rows = [HEAD, ...results.map((result) => cells(result, results))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

/**
 * The whole of docs/benchmarks.md.
 * @param machine what it ran on, one line each
 */
export function benchmarksDocument(results: readonly Result[], machine: readonly string[]): string {
  const names = [...new Set(results.map(({ measure }) => measure.name))];
  const definitions = names.flatMap((name) => {
    const found = results.find(({ measure }) => measure.name === name)?.measure;
    return found ? [`- **${name}**${found.unit && ` (${found.unit})`}: ${found.definition}`] : [];
  });
  const table = [HEAD, HEAD.map(() => '---'), ...results.map((result) => cells(result, results))];
  return `${[
    '# Benchmarks',
    '',
    'Written by `npm run bench`; [performance.md](performance.md) explains the numbers. A ratio compares the',
    'median with that of the first row of the same measure.',
    '',
    ...machine.map((line) => `- ${line}`),
    '',
    ...table.map((row) => `| ${row.join(' | ')} |`),
    '',
    '## What is measured',
    '',
    ...definitions,
  ].join('\n')}\n`;
}

function cells(result: Result, all: readonly Result[]): string[] {
  const { measure, variant, values } = result;
  const { median, p90, p95, ratio, met } = summaryOf(result, all);
  const shown = (value: number) => `${rounded(value)} ${measure.unit}`.trim();
  return [
    measure.name,
    variant,
    shown(median),
    shown(p90),
    shown(p95),
    ratio === null ? '' : `× ${ratio.toFixed(2)}`,
    measure.target && met !== null
      ? `${targetText(measure.target, measure.unit)} ${met ? 'met' : 'missed'}`
      : '',
    String(values.length),
  ];
}

function targetText(target: Target, unit: string): string {
  if ('times' in target) return `× ${target.times.toFixed(2)}`;
  return `${target.of === 'p95' ? 'p95 ' : ''}${target.atMost} ${unit}`.trim();
}

/** Three significant digits, no more. */
function rounded(value: number): string {
  if (value === 0) return '0';
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
