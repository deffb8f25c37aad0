import { describe, expect, it } from 'vitest';
import {
  nameOf,
  newestFirst,
  savableCard,
  savablePassage,
  save,
  savedContent,
} from '@/domain/favorites/favorite.ts';
import { writeNote } from '@/domain/favorites/note.ts';
import { isExpired, remove, restore } from '@/domain/tombstone.ts';

const passage = {
  id: 'psalm-34-18',
  reference: 'Psalm 34:18',
  edition: 'NIV',
  text: 'text',
  reflection: 'reflection',
  aside: '',
  theme: 'comfort',
};
const saved = save(savablePassage(passage), undefined, 5);

describe('a favorite', () => {
  it('keeps the content as it is when saved', () => {
    expect(saved).toMatchObject({ id: 'passage:psalm-34-18', contentId: 'psalm-34-18' });
    expect(savedContent(saved)).toEqual({
      title: 'Psalm 34:18',
      text: 'text',
      reflection: 'reflection',
      aside: '',
      edition: 'NIV',
      theme: 'comfort',
      card: null,
    });
  });

  it('keeps a line as its text and is named after it', () => {
    const line = save(savablePassage({ ...passage, reference: '', text: '' }), undefined, 5);
    expect(line.kind).toBe('line');
    expect(savedContent(line)).toMatchObject({ title: '', text: 'reflection', reflection: '' });
    expect(nameOf(line)).toBe('reflection');
  });

  it('keeps a whole card, including its safety line', () => {
    const card = {
      ...{ id: 'voice', title: 'Hum', body: 'body', plain: 'plain', safety: 'safe' },
      ...{ steps: ['one', 'two'], tell: 'tell', leave: 'leave', helps: [], sources: [] },
      ...{ for: [], partner: true, night: true },
    };
    expect(savedContent(save(savableCard('practice', card), undefined, 5))).toMatchObject({
      title: 'Hum',
      text: 'body',
      card: { safety: 'safe', steps: ['one', 'two'], tell: 'tell', leave: 'leave' },
    });
  });

  it('keeps its note when it is removed and saved again', () => {
    const noted = writeNote(saved, 'the night of the storm', [], 'p', 6);
    const again = save(savablePassage(passage), remove(noted, 7), 8);
    expect(again.note).toEqual(noted.note);
    expect(again.deletedAt).toBeNull();
  });

  it('is restored as it was', () => {
    expect(restore(remove(saved, 6), 7)).toEqual({ ...saved, updatedAt: 7 });
  });

  it('is listed newest first, without removed ones', () => {
    const at = (id: string, now: number) =>
      save(savablePassage({ ...passage, id }), undefined, now);
    const list = newestFirst([at('a', 1), remove(at('b', 2), 4), at('c', 3)]);
    expect(list.map(({ contentId }) => contentId)).toEqual(['c', 'a']);
  });

  it('can be restored for 30 full days', () => {
    const day = 86_400_000;
    expect(isExpired({ deletedAt: 0 }, 30 * day)).toBe(false);
    expect(isExpired({ deletedAt: 0 }, 30 * day + 1)).toBe(true);
    expect(isExpired({ deletedAt: null }, 900 * day)).toBe(false);
  });
});
