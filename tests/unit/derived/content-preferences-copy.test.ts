import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepChoice, keptChoice } from '@/app/derived/content-preferences-copy.ts';
import { SITUATIONS } from '@/content/types.ts';
import type { CardChoice } from '@/domain/content-preferences.ts';
import { choiceText, copyMeanwhile, parseChoice } from '@/domain/content-preferences-copy.ts';

const choices = SITUATIONS.flatMap((situation): CardChoice[] => [
  { situation, scripture: true },
  { situation, scripture: false },
]);
const pairs = choices.flatMap((before) =>
  choices.map((next): [CardChoice, CardChoice] => [before, next]),
);

afterEach(() => vi.unstubAllGlobals());

describe('the copy of her choice', () => {
  it.each(choices)('is read as it was written: %o', (choice) => {
    expect(parseChoice(choiceText(choice))).toEqual(choice);
  });

  it('holds nothing but what decides which cards may appear', () => {
    const settings = { scripture: true, situation: 'home', country: 'DE' } as CardChoice;
    expect(JSON.parse(choiceText(settings))).toEqual({ scripture: true, situation: 'home' });
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{"scripture":'],
    ['no object', '"home"'],
    ['null', 'null'],
    ['an unknown situation', '{"scripture":true,"situation":"well"}'],
    ['no situation', '{"scripture":true}'],
    ['no word on Scripture', '{"situation":"home"}'],
    ['another kind of value', '{"scripture":"true","situation":"home"}'],
  ])('is none where there is %s', (_name, stored) => {
    expect(parseChoice(stored)).toBeNull();
  });

  it('is none, and no error, where storage is switched off', () => {
    const off = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: off, setItem: off, removeItem: off });
    expect(keptChoice()).toBeNull();
    expect(() => keepChoice({ situation: 'home', scripture: true })).not.toThrow();
    expect(() => keepChoice(null)).not.toThrow();
  });
});

describe('while a choice changes, the copy', () => {
  it.each(pairs)('hurts under neither: from %o to %o', (before, next) => {
    const copy = copyMeanwhile(before, next);
    const same = choiceText(before) === choiceText(next);
    const careful = copy?.situation === 'loss' && !copy.scripture;
    expect(copy === null || careful || (same && copy === before)).toBe(true);
  });

  it('speaks to a mother whose baby died from the moment before that is kept', () => {
    for (const before of [null, ...choices]) {
      for (const scripture of [true, false]) {
        expect(copyMeanwhile(before, { situation: 'loss', scripture })?.situation).toBe('loss');
      }
    }
  });

  it('speaks so until the moment after something else is kept', () => {
    for (const next of [null, ...choices]) {
      for (const scripture of [true, false]) {
        expect(copyMeanwhile({ situation: 'loss', scripture }, next)?.situation).toBe('loss');
      }
    }
  });

  it('is none while a backup is taken in', () => {
    expect(copyMeanwhile({ situation: 'home', scripture: true }, null)).toBeNull();
  });
});
