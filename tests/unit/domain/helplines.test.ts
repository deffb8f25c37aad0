import { describe, expect, it } from 'vitest';
import type { Helpline } from '@/content/types.ts';
import {
  countryInUse,
  ELSEWHERE,
  isAlwaysOpen,
  missingKinds,
  presetCountry,
  sortHelplines,
  withEmergency,
} from '@/domain/helplines.ts';

const known = ['AU', 'DE', 'GB', 'MX', 'US'];

const line = (organization: string, change: Partial<Helpline> = {}): Helpline => ({
  organization,
  audience: 'suicide',
  number: '116 123',
  tel: '116123',
  text: '',
  sms: '',
  keyword: '',
  hours: '24/7',
  languages: ['en'],
  notFor: '',
  checked: '2026-01',
  reviewBy: '2027-05-23',
  ...change,
});
const names = (lines: Helpline[]) => sortHelplines(lines).map(({ organization }) => organization);

describe('the country to begin with', () => {
  it.each<[string[], string | null]>([
    [['en-GB'], 'GB'],
    [['es-MX', 'es'], 'MX'],
    [['en', 'en-AU'], 'AU'],
    [['de-Latn-DE'], 'DE'],
    [['en-GB', 'en-US', 'en'], 'GB'],
    // A language alone is spoken in many countries.
    [['en'], null],
    [['de'], null],
    // Browsers add languages by themselves: they say nothing about where the user is.
    [['de', 'en-US', 'en'], null],
    // We know no numbers there: never show those of another country.
    [['en-NG', 'en-US', 'en'], null],
    [['es-419'], null],
    [['no such tag'], null],
    [[], null],
  ])('of %j is %s', (languages, country) => {
    expect(presetCountry(languages, known)).toBe(country);
  });
});

describe('the country in use', () => {
  it('is the preset, marked as a guess, until the user chooses', () => {
    expect(countryInUse(null, ['en-GB'], known)).toEqual({ country: 'GB', guessed: true });
    expect(countryInUse(null, ['en'], known)).toEqual({ country: ELSEWHERE, guessed: false });
  });

  it('is the chosen one, whatever the browser says', () => {
    expect(countryInUse('AU', ['en-GB'], known)).toEqual({ country: 'AU', guessed: false });
    expect(countryInUse(ELSEWHERE, ['en-GB'], known)).toEqual({
      country: ELSEWHERE,
      guessed: false,
    });
  });

  it('is none when we no longer have the chosen one', () => {
    expect(countryInUse('FR', ['en-GB'], known)).toEqual({ country: ELSEWHERE, guessed: false });
  });
});

describe('the order of lines', () => {
  it('is crisis lines, lines for new parents, others', () => {
    const general = line('general', { audience: 'general' });
    const perinatal = line('perinatal', { audience: 'perinatal' });
    expect(names([general, perinatal, line('crisis')])).toEqual(['crisis', 'perinatal', 'general']);
  });

  it('begins with a line that is always open', () => {
    const closed = line('may be closed', { hours: 'not confirmed' });
    expect(names([closed, line('open')])).toEqual(['open', 'may be closed']);
    expect(names([closed, line('open', { audience: 'general' })])).toEqual([
      'open',
      'may be closed',
    ]);
  });

  it('keeps a line that may be closed when there is no other', () => {
    expect(names([line('may be closed', { hours: '15:30-00:30' })])).toEqual(['may be closed']);
  });

  it('counts a line as always open only if it says so plainly', () => {
    const open = ['24/7', 'not confirmed', '24/7 phone', '9:00-17:00'].map((hours) =>
      isAlwaysOpen({ hours }),
    );
    expect(open).toEqual([true, false, false, false]);
  });
});

describe('a country', () => {
  it('reports the kinds of line that it lacks', () => {
    expect(missingKinds({ lines: [] })).toEqual(['suicide', 'perinatal']);
    expect(missingKinds({ lines: [line('crisis')] })).toEqual(['perinatal']);
    const both = [line('crisis'), line('parents', { audience: 'perinatal' })];
    expect(missingKinds({ lines: both })).toEqual([]);
  });

  it('has its emergency number filled in wherever a text asks for it', () => {
    expect(withEmergency('Call {emergency}, {emergency} now.', '999')).toBe('Call 999, 999 now.');
  });
});
