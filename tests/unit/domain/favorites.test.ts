import { describe, expect, it } from 'vitest';
import { isExpired, newestFirst, remove, restore, savePassage } from '@/domain/favorites.ts';

const passage = {
  id: 'psalm-34-18',
  reference: 'Psalm 34:18',
  edition: 'NIV',
  text: 'text',
  reflection: 'reflection',
  beside: '',
  theme: 'comfort',
};

describe('favorite', () => {
  it('keeps the words as they are when saved', () => {
    expect(savePassage(passage, undefined, 5).kept).toEqual({
      title: 'Psalm 34:18',
      text: 'text',
      reflection: 'reflection',
      beside: '',
      edition: 'NIV',
    });
  });

  it('keeps its note when it is removed and saved again', () => {
    const noted = { ...savePassage(passage, undefined, 1), note: 'the night of the storm' };
    expect(savePassage(passage, remove(noted, 2), 3).note).toBe('the night of the storm');
  });

  it('comes back as it was', () => {
    const saved = savePassage(passage, undefined, 1);
    expect(restore(remove(saved, 2), 3)).toEqual({ ...saved, updatedAt: 3 });
  });

  it('is listed newest first, without removed ones', () => {
    const at = (id: string, now: number) => savePassage({ ...passage, id }, undefined, now);
    const list = newestFirst([at('a', 1), remove(at('b', 2), 4), at('c', 3)]);
    expect(list.map(({ contentId }) => contentId)).toEqual(['c', 'a']);
  });

  it('can be brought back for 30 days', () => {
    const day = 86_400_000;
    expect(isExpired({ deletedAt: 0 }, 30 * day)).toBe(false);
    expect(isExpired({ deletedAt: 0 }, 30 * day + 1)).toBe(true);
    expect(isExpired({ deletedAt: null }, 900 * day)).toBe(false);
  });
});
