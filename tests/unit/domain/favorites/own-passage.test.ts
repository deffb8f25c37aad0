import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptWords } from '@/domain/favorites/favorite.ts';
import {
  newOwn,
  OWN_LIMITS,
  type OwnWords,
  ownWords,
  problemWithOwn,
  writeOwn,
} from '@/domain/favorites/own-passage.ts';
import { seenIn } from '@/domain/register.ts';
import { remove } from '@/domain/tombstone.ts';

const words: OwnWords = {
  title: 'From my sister',
  text: 'You are doing it.\nSlowly.',
  reflection: 'She called at night.',
  theme: 'hope',
};
const own = newOwn(words, '1', 'p', 1, 5);

describe('her own passage', () => {
  it('is a favorite like the others', () => {
    expect(own).toMatchObject({
      id: 'own:1',
      kind: 'own',
      contentId: null,
      rotates: 1,
      savedAt: 5,
    });
    expect(keptWords(own)).toEqual({ ...words, beside: '', edition: '', card: null });
    expect(ownWords(own)).toEqual(words);
  });

  it('needs a text and nothing else', () => {
    const none = { title: '', text: '', reflection: '', theme: '' };
    expect(problemWithOwn({ ...none, text: 'a' })).toBeNull();
    expect(problemWithOwn({ ...none, text: ' \n\u0007 ' })).toBe('no-text');
    expect(() => newOwn(none, '1', 'p', 0, 5)).toThrow(RangeError);
  });

  it.each(Object.entries(OWN_LIMITS))('says when its %s is longer than %i', (field, most) => {
    expect(problemWithOwn({ ...words, [field]: 'a'.repeat(most) })).toBeNull();
    expect(problemWithOwn({ ...words, [field]: 'a'.repeat(most + 1) })).toBe(`long-${field}`);
  });

  it('holds no character that nobody can see', () => {
    const units = fc.oneof(fc.nat(0xa0), fc.integer({ min: 0xd800, max: 0xdfff }), fc.nat(0xffff));
    const any = fc.array(units).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(any, any, (title, text) => {
        const made = newOwn({ ...words, title, text: `a${text}` }, '1', 'p', 0, 5);
        const { title: kept, text: body } = keptWords(made);
        expect(/\p{Cc}/u.test(kept) || /\p{Cc}/u.test(body.replace(/[\n\t]/g, ''))).toBe(false);
        expect(kept.isWellFormed() && body.isWellFormed()).toBe(true);
      }),
    );
  });

  it('is written again in place of what the page had seen', () => {
    const again = writeOwn(own, { ...words, text: 'Slowly.' }, seenIn(own.words), 'q', 6);
    expect(again.words.versions.map(({ value }) => value.text)).toEqual(['Slowly.']);
    expect(again).toMatchObject({ savedAt: 5, updatedAt: 6 });
  });

  it('keeps both texts where two pages wrote', () => {
    const here = writeOwn(own, { ...words, text: 'here' }, seenIn(own.words), 'q', 6);
    const both = writeOwn(here, { ...words, text: 'there' }, seenIn(own.words), 'r', 7);
    expect(both.words.versions.map(({ value }) => value.text)).toEqual(['there', 'here']);
  });

  it('comes back when it was removed while she wrote', () => {
    expect(writeOwn(remove(own, 6), words, seenIn(own.words), 'q', 7).deletedAt).toBeNull();
  });

  it('is the only kind whose words she writes', () => {
    expect(() => writeOwn({ ...own, kind: 'line' }, words, [], 'q', 6)).toThrow(RangeError);
  });
});
