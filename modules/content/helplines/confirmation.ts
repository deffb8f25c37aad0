import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './rules.ts';

/** Numbers that are not shown until a person has read them on the organization's own page. */
const WAITING_FILE = 'content/helplines-waiting.tsv';

const MONTHS_VALID = 6;

/** The rows that no person has confirmed on a live page within the six months before a day. */
export function unconfirmed(rows: readonly Row[], today: Temporal.PlainDate): Row[] {
  const oldest = today.subtract({ months: MONTHS_VALID });
  return rows.filter(
    ({ confirmed }) => confirmed === '' || Temporal.PlainDate.compare(confirmed, oldest) < 0,
  );
}

/** What a person has to open, one row of a Markdown table a number. */
export function pagesToOpen(rows: readonly Row[]): string[] {
  return rows.map(({ country, organization, number, text, url, source_url }) => {
    const ways = [number, text === number ? '' : text && `text ${text}`].filter(Boolean);
    return `| ${country} | ${organization} | ${ways.join(', ')} | ${url || source_url} |`;
  });
}

/** The numbers that wait, as a table with the same columns. */
export function waitingPages(root: string): string[] {
  const lines = readFileSync(join(root, WAITING_FILE), 'utf8').split('\n');
  const [, ...rows] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return rows.map((row) => {
    const [country, organization, , number, url, note] = row.split('\t');
    return `| ${country} | ${organization} | ${number}${note && ` (${note})`} | ${url} |`;
  });
}
