/** Results as tables: for a terminal, and for the document. */
import { type Aim, type Result, summaryOf } from './result.ts';

const HEAD = ['Measure', 'Of', 'Median', 'p90', 'p95', 'Ratio', 'Aim', 'Runs'];

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

/** The part of the document that is measured: each measure says from when to when it goes. */
export function markdown(results: readonly Result[], machine: readonly string[]): string {
  const names = [...new Set(results.map(({ measure }) => measure.name))];
  const measures = names.flatMap((name) => {
    const found = results.find(({ measure }) => measure.name === name)?.measure;
    return found ? [`- **${name}**${found.unit && ` (${found.unit})`}: ${found.says}`] : [];
  });
  const table = [HEAD, HEAD.map(() => '---'), ...results.map((result) => cells(result, results))];
  return [
    ...machine.map((line) => `- ${line}`),
    '',
    ...table.map((row) => `| ${row.join(' | ')} |`),
    '',
    '### From when to when',
    '',
    ...measures,
  ].join('\n');
}

function cells(result: Result, all: readonly Result[]): string[] {
  const { measure, variant, values } = result;
  const { median, p90, p95, ratio, reached } = summaryOf(result, all);
  const shown = (value: number) => `${rounded(value)} ${measure.unit}`.trim();
  return [
    measure.name,
    variant,
    shown(median),
    shown(p90),
    shown(p95),
    ratio === null ? '' : `× ${ratio.toFixed(2)}`,
    measure.aim && reached !== null
      ? `${aimText(measure.aim, measure.unit)} ${reached ? 'reached' : 'missed'}`
      : '',
    String(values.length),
  ];
}

function aimText(aim: Aim, unit: string): string {
  if ('times' in aim) return `× ${aim.times.toFixed(2)}`;
  return `${aim.of === 'p95' ? 'p95 ' : ''}${aim.atMost} ${unit}`.trim();
}

/** Two digits that mean something, and no false exactness. */
function rounded(value: number): string {
  if (value === 0) return '0';
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
