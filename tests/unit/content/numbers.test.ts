import { describe, expect, it } from 'vitest';
import { numbersIn } from '@/content/numbers.ts';

describe('a message with a count', () => {
  it.each([
    [0, '0 favorites'],
    [1, '1 favorite'],
    [2, '2 favorites'],
    [1234, '1,234 favorites'],
  ])('has the English form for %i', (count, text) => {
    const { counted } = numbersIn('en');
    expect(counted({ one: '# favorite', other: '# favorites' })(count)).toBe(text);
  });

  it.each([
    [1, '1 ulubiony'],
    [3, '3 ulubione'],
    [5, '5 ulubionych'],
    [22, '22 ulubione'],
    [1.5, '1,5 ulubionego'],
  ])('has one of four forms in Polish for %d', (count, text) => {
    const forms = { one: '# ulubiony', few: '# ulubione', many: '# ulubionych' };
    expect(numbersIn('pl').counted({ ...forms, other: '# ulubionego' })(count)).toBe(text);
  });

  it('takes the form for all others where its own was not written', () => {
    expect(numbersIn('pl').counted({ other: '#' })(3)).toBe('3');
  });
});
