import { describe, expect, it } from 'vitest';
import { compileContent } from '@/modules/content/compile.ts';
import { typographic } from '@/modules/content/typography.ts';

const root = new URL('../../..', import.meta.url).pathname;

describe('marks in our own words', () => {
  it.each([
    ["It's late", 'It’s late'],
    ["the parents' room", 'the parents’ room'],
    ['He said "come" and waited', 'He said “come” and waited'],
    ['Already “right”, it’s kept', 'Already “right”, it’s kept'],
  ])('%s', (typed, shown) => {
    expect(typographic(typed)).toBe(shown);
  });

  it('are right in all that ships, the article aside, which stays word for word', () => {
    const { passages, article, lines, practices, reasons, letter, help } = compileContent(
      root,
      'en',
    );
    const own = new Set(article.map(({ id }) => id));
    const said = [...passages, ...lines]
      .filter(({ id }) => !own.has(id))
      .flatMap(({ reflection, aside }) => [reflection, aside]);
    const all = JSON.stringify([said, practices, reasons, letter, help]);
    expect(all.match(/.{20}\p{L}'\p{L}.{10}|\\".{20}/gu) ?? []).toEqual([]);
  });
});
