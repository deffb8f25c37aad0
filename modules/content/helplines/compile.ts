import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountryHelp, Helpline } from '../../../content/types.ts';
import { parseHelplines } from './parse.ts';
import type { Row } from './rules.ts';

/** Where the numbers stand, from the project folder. */
export const HELPLINES_FILE = 'content/helplines.tsv';

/**
 * The helplines of every country that has any, as the help view needs them.
 * @param root project folder
 * @throws ContentError for the first thing an author has to mend
 */
export function compileHelplines(root: string): CountryHelp[] {
  return byCountry(readHelplines(root));
}

/** The rows that ship, as they stand in the file. */
export function readHelplines(root: string): Row[] {
  return parseHelplines(readFileSync(join(root, HELPLINES_FILE), 'utf8'), HELPLINES_FILE);
}

/** Checked rows, one entry a country, in the order of the file. */
export function byCountry(rows: readonly Row[]): CountryHelp[] {
  return [...Map.groupBy(rows, ({ country }) => country)].map(([country, own]) => {
    const all = own.map(helpline);
    return {
      country,
      emergency: all.find(({ audience }) => audience === 'emergency') ?? null,
      lines: all.filter(({ audience }) => audience !== 'emergency'),
    };
  });
}

function helpline(row: Row): Helpline {
  const { organization, number, tel, text, sms, keyword, hours } = row;
  return {
    organization,
    // The rules have seen to it that these are the words the types name.
    audience: row.audience as Helpline['audience'],
    number,
    tel,
    text,
    sms,
    keyword,
    hours,
    languages: row.languages.split('; '),
    notFor: row.not_for as Helpline['notFor'],
    checked: row.confirmed.slice(0, 7) || row.checked,
  };
}
