import { describe, expect, it } from 'vitest';
import {
  type ContentPreferences,
  eligibleIds,
  inEdition,
  preferencesKey,
  withoutThemes as withoutThemesOf,
} from '@/domain/content-preferences.ts';
import { DEFAULT_SETTINGS } from '@/domain/settings.ts';

const entry = (id: string, change = {}) => ({
  ...{ id, theme: 'comfort', day: true, night: false, loss: false, partner: true, hospital: true },
  ...change,
});

const entries = [
  entry('plain'),
  entry('night', { night: true }),
  entry('grief', { loss: true }),
  entry('mother-only', { partner: false }),
  entry('at-home', { hospital: false }),
];

describe('eligible content', () => {
  it.each([
    [[], ['plain', 'night', 'grief', 'mother-only', 'at-home']],
    [['hospital'], ['plain', 'night', 'grief', 'mother-only']],
    [['partner'], ['plain', 'night', 'grief', 'at-home']],
    [['loss'], ['grief']],
  ] as const)('in the situation %o is %j', (situation, ids) => {
    expect(eligibleIds(entries, situation, '2026-11-23')).toEqual(ids);
  });

  it('at night is only what suits the night', () => {
    expect(eligibleIds(entries, [], '2026-11-23 night')).toEqual(['night']);
  });

  it('by day excludes what is for the night only', () => {
    const late = entry('late', { day: false, night: true });
    expect(eligibleIds([...entries, late], [], '2026-11-23')).not.toContain('late');
    expect(eligibleIds([...entries, late], [], '2026-11-23 night')).toContain('late');
  });

  it('is never empty: where nothing suits the night, the others are eligible', () => {
    expect(eligibleIds(entries, ['loss'], '2026-11-23 night')).toEqual(['grief']);
  });
});

describe('the text of a passage', () => {
  const passage = {
    ...entry('psalm-23-1'),
    reference: 'Psalm 23:1',
    edition: 'BSB',
    text: 'text of BSB',
    others: { WEB: 'text of WEB' },
    reflection: 'reflection',
    aside: '',
  };

  it('is in the chosen edition', () => {
    expect(inEdition(passage, 'WEB')).toEqual({ text: 'text of WEB', edition: 'WEB' });
  });

  it.each([null, 'BSB', 'KJV'])('is in its own edition when the choice is %s', (edition) => {
    expect(inEdition(passage, edition)).toEqual({ text: 'text of BSB', edition: 'BSB' });
  });
});

it('has the same key for two preferences exactly when they lead to the same content', () => {
  const key = preferencesKey(DEFAULT_SETTINGS);
  expect(preferencesKey({ ...DEFAULT_SETTINGS, excludedThemes: [] })).toBe(key);
  const others: Partial<ContentPreferences>[] = [
    { scripture: false },
    { edition: 'KJV' },
    { situation: ['loss'] },
    { newTabs: 'favorites' },
    { rotationInterval: 'tab' },
    { excludedThemes: ['lament'] },
  ];
  const keys = others.map((change) => preferencesKey({ ...DEFAULT_SETTINGS, ...change }));
  expect(new Set([key, ...keys]).size).toBe(others.length + 1);
  const without = (...excludedThemes: string[]) =>
    preferencesKey({ ...DEFAULT_SETTINGS, excludedThemes });
  expect(without('hope', 'rest')).toBe(without('rest', 'hope'));
});

describe('excluded themes', () => {
  const themed = [entry('a', { theme: 'hope' }), entry('b', { theme: 'lament' })];
  const without = (...excludedThemes: string[]) =>
    withoutThemesOf(themed, { ...DEFAULT_SETTINGS, excludedThemes }).map(({ id }) => id);

  it('do not appear', () => {
    expect(without('lament')).toEqual(['a']);
  });

  it('appear where nothing else would be left', () => {
    expect(without('lament', 'hope')).toEqual(['a', 'b']);
  });
});
