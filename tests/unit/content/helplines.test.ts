import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '@/content/types.ts';
import { byCountry, compileHelplines, readHelplines } from '@/modules/content/helplines/compile.ts';
import {
  pagesToOpen,
  unconfirmed,
  waitingPages,
} from '@/modules/content/helplines/confirmation.ts';
import { parseHelplines } from '@/modules/content/helplines/parse.ts';
import { COLUMNS, type Column, type Row } from '@/modules/content/helplines/rules.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const shipped = readHelplines(root);

const good: Row = {
  country: 'GB',
  organization: 'Somebody Listens',
  audience: 'suicide',
  number: '116 123',
  tel: '116123',
  text: 'SHOUT to 85258',
  sms: '85258',
  keyword: 'SHOUT',
  hours: '24/7',
  languages: 'en; cy',
  not_for: '',
  url: 'https://example.org/',
  source_url: 'https://example.org/contact',
  source_date: '2026-01-18',
  status: 'verified',
  checked: '2026-01',
  confirmed: '',
};

const table = (...rows: Row[]) =>
  [
    '# a note',
    COLUMNS.join('\t'),
    ...rows.map((row) => COLUMNS.map((name) => row[name]).join('\t')),
  ].join('\n');
const parse = (...changes: Partial<Row>[]) =>
  parseHelplines(table(...changes.map((change) => ({ ...good, ...change }))), 'lines.tsv');

describe('a row of helplines', () => {
  const fine: [string, Partial<Row>][] = [
    ['with all there can be', {}],
    ['of a line that one can only call', { text: '', sms: '', keyword: '' }],
    ['of a line that one can only text', { number: '', tel: '' }],
    ['with two numbers, one of which is dialed', { number: '113 or 0800-0113', tel: '113' }],
    ['in international form, where it is written so', { number: '+44 116 123', tel: '+44116123' }],
    [
      'with a text number and no keyword',
      { text: '0477 13 11 14', sms: '0477131114', keyword: '' },
    ],
    ['with hours', { hours: 'Mon-Fri 9:00-17:00' }],
    ['with hours that nobody confirmed', { hours: 'not confirmed' }],
    ['of a page without a date', { source_date: 'n.d.', checked: '2026-11' }],
    ['confirmed on the live page', { confirmed: '2026-02-03' }],
    ...AUDIENCES.slice(2).map((audience): [string, Partial<Row>] => [
      `of the kind ${audience}`,
      { audience, not_for: 'emergency' },
    ]),
  ];
  it.each(fine)('is taken %s', (_name, change) => {
    expect(parse(change)).toHaveLength(1);
  });

  const wrong: [string, Partial<Row>, Column][] = [
    ['an unknown country', { country: 'Britain' }, 'country'],
    ['no country in particular', { country: 'ZZ' }, 'country'],
    ['no organization', { organization: '' }, 'organization'],
    ['another audience', { audience: 'everyone' }, 'audience'],
    ['no way to reach it', { number: '', tel: '', text: '', sms: '', keyword: '' }, 'number'],
    ['an emergency that one can only text', { audience: 'emergency', number: '' }, 'number'],
    ['spaces in what is dialed', { tel: '116 123' }, 'tel'],
    ['nothing to dial', { tel: '' }, 'tel'],
    ['something to dial without a number', { number: '' }, 'tel'],
    ['a short code forced into international form', { tel: '+44116123' }, 'tel'],
    ['a mistyped number to dial', { tel: '116132' }, 'tel'],
    ['no number to text', { sms: '' }, 'sms'],
    ['a text number forced into international form', { sms: '+4485258' }, 'sms'],
    ['another number to text than it says', { sms: '85285' }, 'sms'],
    ['another keyword than it says', { keyword: 'HELLO' }, 'sms'],
    ['a keyword with nowhere to send it', { text: '', sms: '' }, 'keyword'],
    ['a keyword in small letters', { text: 'shout to 85258', keyword: 'shout' }, 'keyword'],
    ['no hours', { hours: '' }, 'hours'],
    ['vague hours', { hours: 'often' }, 'hours'],
    ['no language', { languages: '' }, 'languages'],
    ['a line for parents that does not say what it is not', { audience: 'perinatal' }, 'not_for'],
    ['a crisis line that says it is none', { not_for: 'crisis' }, 'not_for'],
    ['no source', { source_url: '' }, 'source_url'],
    [
      'a community list for its source',
      { source_url: 'https://github.com/sandunwira/CrisisHotlines' },
      'source_url',
    ],
    ['an encyclopedia', { source_url: 'https://en.wikipedia.org/wiki/Lines' }, 'source_url'],
    ['a date in words', { source_date: 'last year' }, 'source_date'],
    ['a year without a month', { source_date: '2024', checked: '2024-01' }, 'source_date'],
    ['a number that is only remembered', { status: 'recalled' }, 'status'],
    ['a check that is newer than its page', { checked: '2026-11' }, 'checked'],
    ['a month that does not exist', { source_date: 'n.d.', checked: '2026-13' }, 'checked'],
    ['no page of its own', { url: '' }, 'url'],
    ['a day of confirmation that does not exist', { confirmed: '2026-02-30' }, 'confirmed'],
    ['a confirmation before the check', { confirmed: '2025-12-31' }, 'confirmed'],
    ['spaces around a field', { organization: ' Somebody' }, 'organization'],
  ];
  it.each(wrong)('is refused with %s, by line and column', (_name, change, column) => {
    const message = new RegExp(`^lines\\.tsv:4 ${column}: `);
    expect(() => parse({ organization: 'Another' }, change)).toThrow(message);
  });

  it('is refused the second time', () => {
    expect(() => parse({}, {})).toThrow(/lines\.tsv:4 organization: .* line 3 already/);
    const emergency = { audience: 'emergency', text: '', sms: '', keyword: '' };
    expect(() => parse(emergency, { ...emergency, organization: 'Police' })).toThrow(/already/);
  });

  it('is refused with a field too few, and a table without its columns', () => {
    expect(() => parseHelplines(`${COLUMNS.join('\t')}\nGB\tSomebody`, 'a.tsv')).toThrow(
      /a\.tsv:2 row: has 2 fields/,
    );
    expect(() => parseHelplines('country\torganization', 'a.tsv')).toThrow(/a\.tsv:1 columns/);
    expect(() => parseHelplines('', 'a.tsv')).toThrow(/columns/);
  });
});

describe('the shipped helplines', () => {
  const countries = compileHelplines(root);

  it('were all read by us, and not in a list that anyone can edit', () => {
    expect(shipped.length).toBeGreaterThan(30);
    for (const { status, source_url } of shipped) {
      expect(status).toBe('verified');
      expect(source_url).not.toMatch(/github|gitlab|wikipedia|CrisisHotlines|open-helplines/i);
    }
  });

  it('are dialed with digits only, short codes kept short', () => {
    for (const { tel, sms, number, text } of shipped) {
      expect(tel).toMatch(/^\d*$/);
      expect(sms).toMatch(/^\d*$/);
      expect((number + text).replace(/\D/g, '')).toContain(tel);
    }
  });

  it('say where and when each number was read', () => {
    for (const { source_url, source_date, checked, organization } of shipped) {
      expect([source_url, source_date, checked], organization).not.toContain('');
    }
  });

  it('hold the numbers that every country must not get wrong', () => {
    const emergency = Object.fromEntries(
      countries.map((each) => [each.country, each.emergency?.tel ?? null]),
    );
    expect(emergency).toMatchObject({ US: '911', CA: '911', GB: '999', AU: '000', NZ: '111' });
    expect(emergency).toMatchObject({ IE: '112', SG: '995', MX: '911' });
    for (const country of ['DE', 'FR', 'ES', 'PT', 'NL']) expect(emergency[country]).toBe('112');
    // None was read on a page that we may trust: the view says so.
    expect(emergency).toMatchObject({ ZA: null, PH: null, JM: null });
  });

  it('hold no number that was retired', () => {
    const dialed = shipped.flatMap(({ tel, sms }) => [tel, sms]);
    for (const old of ['18339435746', '18002738255', '09000113', '1393']) {
      expect(dialed).not.toContain(old);
    }
  });

  it('hold no number that waits for somebody to read it', () => {
    const shown = pagesToOpen(shipped).map((row) => row.split(' | ').slice(0, 3).join(' '));
    const waiting = waitingPages(root).map((row) => row.split(' | ').slice(0, 3).join(' '));
    expect(waiting.length).toBeGreaterThan(30);
    expect(shown.filter((row) => waiting.includes(row))).toEqual([]);
  });

  it('are all on the list of pages to open before a release', () => {
    const document = readFileSync(join(root, 'docs/release.md'), 'utf8');
    for (const row of pagesToOpen(shipped)) expect(document).toContain(row);
  });
});

describe('a confirmation on a live page', () => {
  const rows = parse(
    { organization: 'Never' },
    { organization: 'Once', confirmed: '2026-05-18' },
    { organization: 'Later', confirmed: '2026-10-01' },
  );
  const missing = (today: string) =>
    unconfirmed(rows, Temporal.PlainDate.from(today)).map(({ organization }) => organization);

  it('counts for six months', () => {
    expect(missing('2026-11-18')).toEqual(['Never']);
    expect(missing('2026-11-19')).toEqual(['Never', 'Once']);
    expect(missing('2027-04-02')).toEqual(['Never', 'Once', 'Later']);
  });

  it('is the month that the reader sees', () => {
    const [country] = byCountry(rows);
    expect(country?.lines.map(({ checked }) => checked)).toEqual(['2026-01', '2026-05', '2026-10']);
  });
});
