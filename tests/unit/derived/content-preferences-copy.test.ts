import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  readPreferencesCopy,
  writePreferencesCopy,
} from '@/app/derived/content-preferences-copy.ts';
import type { CardPreferences } from '@/domain/content-preferences.ts';
import {
  copyDuringChange,
  parsePreferencesCopy,
  serializePreferencesCopy,
} from '@/domain/content-preferences-copy.ts';
import { isLossAlone, SITUATION_SETS } from '@/domain/situation.ts';

const choices = SITUATION_SETS.flatMap((situation): CardPreferences[] => [
  { situation, scripture: true },
  { situation, scripture: false },
]);
const pairs = choices.flatMap((before) =>
  choices.map((next): [CardPreferences, CardPreferences] => [before, next]),
);

afterEach(() => vi.unstubAllGlobals());

describe('the copy of the user’s choice', () => {
  it.each(choices)('is read as it was written: %o', (preferences) => {
    expect(parsePreferencesCopy(serializePreferencesCopy(preferences))).toEqual(preferences);
  });

  it('holds nothing but what decides which cards may appear', () => {
    const settings = { scripture: true, situation: [], country: 'DE' } as CardPreferences;
    expect(JSON.parse(serializePreferencesCopy(settings))).toEqual({
      scripture: true,
      situation: [],
    });
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{"scripture":'],
    ['no object', '"home"'],
    ['null', 'null'],
    ['a situation that is no list', '{"scripture":true,"situation":"loss"}'],
    ['no situation', '{"scripture":true}'],
    ['no word on Scripture', '{"situation":[]}'],
    ['another kind of value', '{"scripture":"true","situation":[]}'],
  ])('is none where there is %s', (_name, stored) => {
    expect(parsePreferencesCopy(stored)).toBeNull();
  });

  it('is none, and no error, where storage is switched off', () => {
    const off = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: off, setItem: off, removeItem: off });
    expect(readPreferencesCopy()).toBeNull();
    expect(() => writePreferencesCopy({ situation: [], scripture: true })).not.toThrow();
    expect(() => writePreferencesCopy(null)).not.toThrow();
  });
});

describe('while a choice changes, the copy', () => {
  it.each(pairs)('hurts under neither: from %o to %o', (before, next) => {
    const copy = copyDuringChange(before, next);
    const same = serializePreferencesCopy(before) === serializePreferencesCopy(next);
    const careful = isLossAlone(copy?.situation ?? []) && copy?.scripture === false;
    expect(copy === null || careful || (same && copy === before)).toBe(true);
  });

  it('speaks to a mother whose baby died from the moment before that is kept', () => {
    for (const before of [null, ...choices]) {
      for (const scripture of [true, false]) {
        expect(copyDuringChange(before, { situation: ['loss'], scripture })?.situation).toContain(
          'loss',
        );
      }
    }
  });

  it('speaks so until the moment after something else is kept', () => {
    for (const next of [null, ...choices]) {
      for (const scripture of [true, false]) {
        expect(copyDuringChange({ situation: ['loss'], scripture }, next)?.situation).toContain(
          'loss',
        );
      }
    }
  });

  it('is none while a backup is taken in', () => {
    expect(copyDuringChange({ situation: [], scripture: true }, null)).toBeNull();
  });
});
