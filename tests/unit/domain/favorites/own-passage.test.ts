import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedContent } from '@/domain/favorites/favorite.ts';
import {
  newOwnPassage,
  OWN_PASSAGE_LIMITS,
  type OwnPassageContent,
  ownPassageContent,
  problemWithOwnPassage,
  writeOwnPassage,
} from '@/domain/favorites/own-passage.ts';
import { seenIn } from '@/domain/register.ts';
import { remove } from '@/domain/tombstone.ts';

const content: OwnPassageContent = {
  title: 'From my sister',
  text: 'You are doing it.\nSlowly.',
  reflection: 'She called at night.',
  theme: 'hope',
};
const own = newOwnPassage(content, '1', 'p', 1, 5);

describe('an own passage', () => {
  it('is a favorite', () => {
    expect(own).toMatchObject({
      id: 'own:1',
      kind: 'own',
      contentId: null,
      inRotation: 1,
      savedAt: 5,
    });
    expect(savedContent(own)).toEqual({ ...content, aside: '', edition: '', card: null });
    expect(ownPassageContent(own)).toEqual(content);
  });

  it('needs a text and nothing else', () => {
    const none = { title: '', text: '', reflection: '', theme: '' };
    expect(problemWithOwnPassage({ ...none, text: 'a' })).toBeNull();
    expect(problemWithOwnPassage({ ...none, text: ' \n\u0007 ' })).toBe('no-text');
    expect(problemWithOwnPassage({ ...none, text: '\u200b\u2060' })).toBe('no-text');
    expect(() => newOwnPassage(none, '1', 'p', 0, 5)).toThrow(RangeError);
  });

  it.each(Object.entries(OWN_PASSAGE_LIMITS))('reports a %s longer than %i', (field, limit) => {
    expect(problemWithOwnPassage({ ...content, [field]: 'a'.repeat(limit) })).toBeNull();
    expect(problemWithOwnPassage({ ...content, [field]: 'a'.repeat(limit + 1) })).toBe(
      `long-${field}`,
    );
  });

  it('has no control characters', () => {
    const units = fc.oneof(fc.nat(0xa0), fc.integer({ min: 0xd800, max: 0xdfff }), fc.nat(0xffff));
    const any = fc.array(units).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(any, any, (title, text) => {
        const made = newOwnPassage({ ...content, title, text: `a${text}` }, '1', 'p', 0, 5);
        const { title: cleanTitle, text: body } = savedContent(made);
        expect(/\p{Cc}/u.test(cleanTitle) || /\p{Cc}/u.test(body.replace(/[\n\t]/g, ''))).toBe(
          false,
        );
        expect(cleanTitle.isWellFormed() && body.isWellFormed()).toBe(true);
      }),
    );
  });

  it('replaces the content that its writer saw', () => {
    const again = writeOwnPassage(
      own,
      { ...content, text: 'Slowly.' },
      seenIn(own.content),
      'q',
      6,
    );
    expect(again.content.versions.map(({ value }) => value.text)).toEqual(['Slowly.']);
    expect(again).toMatchObject({ savedAt: 5, updatedAt: 6 });
  });

  it('keeps both texts when two pages write at once', () => {
    const here = writeOwnPassage(own, { ...content, text: 'here' }, seenIn(own.content), 'q', 6);
    const both = writeOwnPassage(here, { ...content, text: 'there' }, seenIn(own.content), 'r', 7);
    expect(both.content.versions.map(({ value }) => value.text)).toEqual(['there', 'here']);
  });

  it('is restored when it was removed while it was being edited', () => {
    expect(
      writeOwnPassage(remove(own, 6), content, seenIn(own.content), 'q', 7).deletedAt,
    ).toBeNull();
  });

  it('is the only kind that can be rewritten', () => {
    expect(() => writeOwnPassage({ ...own, kind: 'line' }, content, [], 'q', 6)).toThrow(
      RangeError,
    );
  });
});
