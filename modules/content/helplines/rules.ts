import { AUDIENCES } from '../../../content/types.ts';

/** What a row of content/helplines.tsv must look like to be shown to anyone. */

/** The columns, in the order of the file. */
export const COLUMNS = [
  'country',
  'organization',
  'audience',
  'number',
  'tel',
  'text',
  'sms',
  'keyword',
  'hours',
  'languages',
  'not_for',
  'url',
  'source_url',
  'source_date',
  'status',
  'checked',
  'confirmed',
] as const;

export type Column = (typeof COLUMNS)[number];
export type Row = Record<Column, string>;

type Rule = { column: Column; holds: (row: Row) => boolean; message: string };

/** Lists that anyone can edit: a number that only they name was not checked. */
const COMMUNITY_LISTS = ['github.com', 'githubusercontent.com', 'gitlab.com', 'wikipedia.org'];

const DIALABLE = /^\+?\d{2,15}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const digits = (text: string) => text.replace(/[^\d+]/g, '');
const isOneOf = (value: string, ...values: string[]) => values.includes(value);

/** The first rule that a row breaks is what its author reads. */
export const RULES: readonly Rule[] = [
  {
    column: 'country',
    holds: ({ country }) => /^[A-Z]{2}$/.test(country) && country !== 'ZZ',
    message: 'must be two capital letters, for example "GB"',
  },
  {
    column: 'organization',
    holds: ({ organization }) => organization !== '',
    message: 'is missing',
  },
  {
    column: 'audience',
    holds: ({ audience }) => isOneOf(audience, ...AUDIENCES),
    message: `must be one of ${AUDIENCES.join(', ')}`,
  },
  {
    column: 'number',
    holds: ({ number, text, audience }) =>
      number !== '' || (text !== '' && audience !== 'emergency'),
    message: 'is missing, and there is no way to text either',
  },
  {
    column: 'tel',
    holds: ({ number, tel }) => (number === '' ? tel === '' : DIALABLE.test(tel)),
    message: 'must be digits only, with at most a + before them, wherever there is a number',
  },
  {
    column: 'tel',
    // A short code that is forced into international form reaches a stranger.
    holds: ({ number, tel }) => number.split(/ or |; /).some((one) => digits(one) === tel),
    message: 'must have the same digits as the number, no more and no fewer',
  },
  {
    column: 'sms',
    holds: ({ text, sms }) => (text === '' ? sms === '' : DIALABLE.test(sms)),
    message: 'must be digits only, with at most a + before them, wherever one can text',
  },
  {
    column: 'sms',
    holds: ({ text, sms, keyword }) =>
      text === '' || text === `${keyword} to ${sms}` || (keyword === '' && digits(text) === sms),
    message: 'and keyword must say the same as text, for example "SHOUT to 85258"',
  },
  {
    column: 'keyword',
    holds: ({ keyword, sms }) => keyword === '' || (/^[A-Z]+$/.test(keyword) && sms !== ''),
    message: 'must be one word in capital letters, with a number to send it to',
  },
  {
    column: 'hours',
    holds: ({ hours }) => isOneOf(hours, '24/7', 'not confirmed') || /\d:\d\d/.test(hours),
    message: 'must be "24/7", "not confirmed", or times such as "9:00-17:00"',
  },
  {
    column: 'languages',
    holds: ({ languages }) => languages !== '',
    message: 'is missing',
  },
  {
    column: 'not_for',
    holds: ({ audience, not_for }) =>
      isOneOf(audience, 'emergency', 'suicide')
        ? not_for === ''
        : isOneOf(not_for, 'emergency', 'crisis'),
    message: 'must be empty for emergency and crisis lines, "emergency" or "crisis" for all others',
  },
  {
    column: 'source_url',
    holds: ({ source_url }) => hostOf(source_url) !== null,
    message: 'must be an https or http address',
  },
  {
    column: 'url',
    holds: ({ url, audience }) => hostOf(url) !== null || (url === '' && audience === 'emergency'),
    message: "must be the organization's own page, which a person opens before a release",
  },
  {
    column: 'source_url',
    holds: ({ source_url }) => {
      const host = hostOf(source_url) ?? '';
      return !COMMUNITY_LISTS.some((list) => host === list || host.endsWith(`.${list}`));
    },
    message: "is a list that anyone can edit: read the number on the organization's own page",
  },
  {
    column: 'source_date',
    holds: ({ source_date }) => source_date === 'n.d.' || /^\d{4}-\d\d(-\d\d)?$/.test(source_date),
    message: 'must be "YYYY-MM-DD", "YYYY-MM", or "n.d." for a page without a date',
  },
  {
    column: 'status',
    holds: ({ status }) => status === 'verified',
    message: 'must be "verified": what is only remembered is not shown',
  },
  {
    column: 'checked',
    holds: ({ checked, source_date }) =>
      MONTH.test(checked) && (source_date === 'n.d.' || source_date.startsWith(checked)),
    message: 'must be the month of source_date, "YYYY-MM"',
  },
  {
    column: 'confirmed',
    holds: ({ confirmed, checked }) =>
      confirmed === '' || (isDate(confirmed) && confirmed.slice(0, 7) >= checked),
    message: 'must be the day on which the live page was opened, "YYYY-MM-DD", or empty',
  },
];

function hostOf(address: string): string | null {
  return URL.canParse(address) && /^https?:/.test(address) ? new URL(address).hostname : null;
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
