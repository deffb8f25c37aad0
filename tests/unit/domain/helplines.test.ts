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
  ...change,
});
const names = (lines: Helpline[], loss = false) =>
  sortHelplines(lines, loss).map(({ organization }) => organization);

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
  const kinds = ['suicide', 'health', 'perinatal', 'loss', 'abuse', 'partner', 'general'] as const;
  const ofEveryKind = kinds.map((audience) => line(audience, { audience }));

  it('is crisis, the state’s health line, new parents, loss, abuse, partners, others', () => {
    expect(names(ofEveryKind.toReversed())).toEqual(kinds);
  });

  it('has loss right after crisis when a baby died', () => {
    expect(names(ofEveryKind, true).slice(0, 3)).toEqual(['suicide', 'loss', 'health']);
    expect(names(ofEveryKind, true)).toHaveLength(kinds.length);
  });

  it('never moves a crisis line down because its hours are not confirmed', () => {
    const unknown = line('unknown', { hours: 'not confirmed' });
    const health = line('health', { audience: 'health' });
    expect(names([health, unknown, line('open')])).toEqual(['unknown', 'open', 'health']);
  });

  it('puts a line that is known to close after others of its kind', () => {
    const closes = line('closes', { hours: '15:30-00:30' });
    const health = line('health', { audience: 'health' });
    expect(names([closes, line('open'), health])).toEqual(['open', 'closes', 'health']);
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
    expect(missingKinds({ lines: [] }, false)).toEqual(['suicide', 'perinatal']);
    expect(missingKinds({ lines: [line('crisis')] }, false)).toEqual(['perinatal']);
    const both = [line('crisis'), line('parents', { audience: 'perinatal' })];
    expect(missingKinds({ lines: both }, false)).toEqual([]);
  });

  it('misses a line after a loss, and none for new parents, when a baby died', () => {
    const both = [line('crisis'), line('parents', { audience: 'perinatal' })];
    expect(missingKinds({ lines: both }, true)).toEqual(['loss']);
    expect(missingKinds({ lines: [line('loss', { audience: 'loss' })] }, true)).toEqual([
      'suicide',
    ]);
  });

  it('has its emergency number filled in wherever a text asks for it', () => {
    expect(withEmergency('Call {emergency}, {emergency} now.', '999')).toBe('Call 999, 999 now.');
  });
});
