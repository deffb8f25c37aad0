import { readFileSync } from 'node:fs';
import { builtIn } from 'virtual:content/en/built-in';
import { letter, practices, reasons } from 'virtual:content/en/cards';
import { load } from 'virtual:content/en/passages';
import { describe, expect, it } from 'vitest';

const article = readFileSync(new URL('../../fixtures/article.txt', import.meta.url), 'utf8');

const ids = builtIn.map(({ id }) => id);

describe("the article's passages", () => {
  it('are the three of the article', () => {
    expect(ids).toEqual(['isaiah-66-13', 'psalm-34-18', 'ecclesiastes-3-1-4']);
  });

  it.each(ids)('%s stands word for word as in the article', async (id) => {
    const passage = await load(id);
    expect(passage?.edition).toBe('NIV');
    expect(article).toContain(
      `${passage?.reference} (NIV)\n\n${passage?.text}\nReflection: ${passage?.reflection}\n`,
    );
  });

  it('say that help works where the reflection promises that connection will grow', async () => {
    const passage = await load('ecclesiastes-3-1-4');
    expect(passage?.reflection).toContain('Connection will grow');
    expect(passage?.aside).toContain('there is help that works');
  });

  it('are not found under an id that is not there', async () => {
    expect(await load('not-there')).toBeNull();
  });
});

const articlePractices = practices.slice(0, 5);
const articleReasons = reasons.slice(0, 5);
const articleCards = [...articlePractices, ...articleReasons];

describe('the cards', () => {
  it.each(articleCards.map(({ title }) => title))('%s has its title from the article', (title) => {
    expect(article).toContain(title);
  });

  it('never show skin-to-skin without its safety line', () => {
    const skin = practices.filter(({ title, body }) => /skin/i.test(title + body));
    expect(skin).toHaveLength(1);
    expect(skin[0]?.safety).toMatch(
      /^Do this only when you are wide awake, sitting up\..*armchair\.$/,
    );
    expect(skin[0]?.night).toBe(false);
  });

  it('ask to put baby down safely wherever they speak of rest', () => {
    for (const { body, safety } of practices) {
      if (/\brest\b/i.test(body)) expect(safety).toContain('on their back in their own clear cot');
    }
  });

  it('each give leave to skip, and name their sources', () => {
    for (const { leave } of practices) expect(leave).not.toBe('');
    for (const { sources } of articleCards) expect(sources.length).toBeGreaterThan(0);
  });
});

describe('all that a mother reads', () => {
  const texts = [
    ...[...practices, ...reasons].flatMap(({ body, safety, leave }) => [body, safety, leave]),
    ...Object.values(letter).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  ];

  /** Words that blame or press a parent. */
  const avoided =
    /\b(failed to bond|lack of bond|detached|should|must|don't forget|make sure|natural birth|at least you|crazy|warrior|blessed|precious|magical|journey|releases|proven|heals|instantly|boosts|this too shall pass|broken)\b|!/i;

  it.each(texts.filter(Boolean))('keeps to the voice: %s', (text) => {
    expect(text).not.toMatch(avoided);
  });
});
