import { ContentError } from '../content-error.ts';
import { COLUMNS, type Column, type Row, RULES } from './rules.ts';

/**
 * Reads and checks a table of helplines: lines that begin with # are notes, the first other line
 * names the columns.
 * @param text what the file holds
 * @param file its name, for messages
 * @throws ContentError naming line and column of the first thing that is wrong
 */
export function parseHelplines(text: string, file: string): Row[] {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, at: index + 1 }));
  const [head, ...rest] = lines.filter(({ line }) => line !== '' && !line.startsWith('#'));
  const fail = (line: number, field: Column | 'columns' | 'row', message: string): never => {
    throw new ContentError({ file, line, field }, message);
  };
  if (head?.line !== COLUMNS.join('\t')) {
    fail(head?.at ?? 1, 'columns', `must be, with a tab between: ${COLUMNS.join(' ')}`);
  }

  const taken = new Map<string, number>();
  return rest.map(({ line, at }) => {
    const fields = line.split('\t');
    if (fields.length !== COLUMNS.length) {
      fail(at, 'row', `has ${fields.length} fields, not ${COLUMNS.length}; are the tabs right?`);
    }
    const untidy = COLUMNS.find((_, index) => fields[index]?.trim() !== fields[index]);
    if (untidy) fail(at, untidy, 'has spaces around it');
    const row = Object.fromEntries(COLUMNS.map((name, index) => [name, fields[index]])) as Row;

    const broken = RULES.find(({ holds }) => !holds(row));
    if (broken) fail(at, broken.column, broken.message);

    // One emergency number a country; no line twice.
    const key =
      row.audience === 'emergency' ? `${row.country} emergency` : row.country + row.organization;
    const first = taken.get(key);
    if (first) fail(at, 'organization', `"${row.organization}" stands in line ${first} already`);
    taken.set(key, at);
    return row;
  });
}
