import { readFileSync } from 'node:fs';
import { builtIn } from 'virtual:content/en/built-in';
import { letter, practices, reasons } from 'virtual:content/en/cards';
import { entries, load } from 'virtual:content/en/passages';
import { describe, expect, it } from 'vitest';
import { isAllowedIn } from '@/domain/content-preferences.ts';
import { SITUATION_SETS } from '@/domain/situation.ts';

const article = readFileSync(new URL('../../fixtures/article.txt', import.meta.url), 'utf8');

const ids = entries.slice(0, 3).map(({ id }) => id);

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

describe('the passages of the very first tab', () => {
  it('are the three that were chosen for it', () => {
    const chosen = ['psalm-34-18', 'matthew-11-28', 'psalm-145-18'];
    expect(builtIn.map(({ id }) => id)).toEqual(chosen);
  });

  it('fit every reader, as nothing is known there', () => {
    for (const passage of builtIn) {
      for (const situation of SITUATION_SETS)
        expect(isAllowedIn(passage, situation), passage.id).toBe(true);
    }
  });
});

const articlePractices = practices.slice(0, 5);
const articleReasons = reasons.slice(0, 5);
const articleCards = [...articlePractices, ...articleReasons];

describe('the cards', () => {
  it.each(articleCards.map(({ title }) => title))('%s has its title from the article', (title) => {
    expect(article).toContain(title);
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
