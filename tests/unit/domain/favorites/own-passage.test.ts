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

describe('her own passage', () => {
  it('is a favorite like the others', () => {
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
    expect(() => newOwnPassage(none, '1', 'p', 0, 5)).toThrow(RangeError);
  });

  it.each(Object.entries(OWN_PASSAGE_LIMITS))(
    'says when its %s is longer than %i',
    (field, most) => {
      expect(problemWithOwnPassage({ ...content, [field]: 'a'.repeat(most) })).toBeNull();
      expect(problemWithOwnPassage({ ...content, [field]: 'a'.repeat(most + 1) })).toBe(
        `long-${field}`,
      );
    },
  );

  it('holds no character that nobody can see', () => {
    const units = fc.oneof(fc.nat(0xa0), fc.integer({ min: 0xd800, max: 0xdfff }), fc.nat(0xffff));
    const any = fc.array(units).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(any, any, (title, text) => {
        const made = newOwnPassage({ ...content, title, text: `a${text}` }, '1', 'p', 0, 5);
        const { title: kept, text: body } = savedContent(made);
        expect(/\p{Cc}/u.test(kept) || /\p{Cc}/u.test(body.replace(/[\n\t]/g, ''))).toBe(false);
        expect(kept.isWellFormed() && body.isWellFormed()).toBe(true);
      }),
    );
  });

  it('is written again in place of what the page had seen', () => {
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

  it('keeps both texts where two pages wrote', () => {
    const here = writeOwnPassage(own, { ...content, text: 'here' }, seenIn(own.content), 'q', 6);
    const both = writeOwnPassage(here, { ...content, text: 'there' }, seenIn(own.content), 'r', 7);
    expect(both.content.versions.map(({ value }) => value.text)).toEqual(['there', 'here']);
  });

  it('comes back when it was removed while she wrote', () => {
    expect(
      writeOwnPassage(remove(own, 6), content, seenIn(own.content), 'q', 7).deletedAt,
    ).toBeNull();
  });

  it('is the only kind whose words she writes', () => {
    expect(() => writeOwnPassage({ ...own, kind: 'line' }, content, [], 'q', 6)).toThrow(
      RangeError,
    );
  });
});
