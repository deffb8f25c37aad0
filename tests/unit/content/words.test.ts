import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eligibleIds } from '@/domain/content-preferences.ts';
import { compileContent } from '@/modules/content/compile.ts';
import { figuresOf } from '@/modules/content/figures.ts';
import { reportOn } from '@/modules/content/report.ts';
import { wordsOf } from '@/modules/content/voice.ts';

const content = compileContent(fileURLToPath(new URL('../../..', import.meta.url)), 'en');
const { passages, lines, themes, practices, article } = content;
const own = article.map(({ id }) => id);
const count = (items: typeof passages, fits: (item: (typeof passages)[number]) => boolean) =>
  items.filter(fits).length;

describe('the passages', () => {
  it('are enough for a year, and cover every theme', () => {
    expect(passages.length).toBeGreaterThanOrEqual(366);
    for (const theme of themes) {
      expect(
        count(passages, (item) => item.theme === theme),
        theme,
      ).toBeGreaterThanOrEqual(8);
    }
  });

  it('have enough for the night, from the gospels, and for partners and wards alone', () => {
    const { gospels, only } = figuresOf(passages);
    expect(count(passages, ({ night }) => night)).toBeGreaterThanOrEqual(90);
    expect(gospels).toBeGreaterThanOrEqual(80);
    expect(only.partner + only.hospital).toBeGreaterThanOrEqual(30);
  });

  it('have reflections of 20 to 45 words, but for the three of the article', () => {
    for (const { id, reflection } of passages.filter((passage) => !own.includes(passage.id))) {
      const { length } = wordsOf(reflection);
      expect(length, id).toBeGreaterThanOrEqual(20);
      expect(length, id).toBeLessThanOrEqual(45);
    }
  });
});

describe('a reflection', () => {
  const plain = (text: string) => wordsOf(text).join(' ');

  it('quotes its verse only in words that every edition on offer has', () => {
    for (const { id, text, others, reflection } of passages) {
      const quoted = [...reflection.matchAll(/“([^”]+)”/g)].map(([, words = '']) => plain(words));
      for (const words of quoted.filter((said) => plain(text).includes(said))) {
        for (const other of Object.values(others)) expect(plain(other), id).toContain(words);
      }
    }
  });
});

describe('the lines', () => {
  it('are at least 220, half of them fit for the night', () => {
    expect(lines.length).toBeGreaterThanOrEqual(220);
    expect(count(lines, ({ night }) => night)).toBeGreaterThanOrEqual(lines.length / 2);
  });

  it('are at least 60 for a bereaved parent, and 40 that only partners or wards see', () => {
    expect(count(lines, ({ loss }) => loss !== false)).toBeGreaterThanOrEqual(60);
    expect(count(lines, ({ partner }) => partner === 'only')).toBeGreaterThanOrEqual(40);
    expect(count(lines, ({ hospital }) => hospital === 'only')).toBeGreaterThanOrEqual(30);
  });

  it('have at most 20 words, and rarely end on what the reader can do', () => {
    for (const { id, reflection } of lines)
      expect(wordsOf(reflection).length, id).toBeLessThanOrEqual(20);
    const ending = /\byou (can|could)\b[^.?]*[.?]”?$/i;
    expect(count(lines, ({ reflection }) => ending.test(reflection))).toBeLessThan(
      lines.length / 10,
    );
  });

  it('speak neither of God nor of Scripture, and neither do the practices', () => {
    const faith =
      /\b(god|lord|jesus|christ|pray\w*|bless\w*|grace|soul|angel\w*|heaven\w*|faith|sacred|holy|bible|psalm|church|pastor|spirit\w*)\b/i;
    for (const { id, reflection } of lines) expect(reflection, id).not.toMatch(faith);
    for (const { id, title, body, safety, steps, tell, leave } of practices)
      expect([title, body, safety, ...steps, tell, leave].join(' '), id).not.toMatch(faith);
  });
});

describe('all reflections and lines together', () => {
  it('are easy to read, and none repeats another', () => {
    expect(reportOn(content).problems).toEqual([]);
  });
});

describe('with "my baby died"', () => {
  /** Words that assume a living baby, or that wound if there is none. */
  const living =
    /\b(baby|babies|newborns?|infants?|cot|crib|nursery|diapers?|nappy|nappies|feeding|pregnan\w*|giving birth|giggl\w*|coos?)\b/i;

  it('no passage or line assumes a living baby', () => {
    for (const { id, reflection, aside, loss } of [...passages, ...lines]) {
      const said = `${reflection} ${aside}`;
      if (loss === true) expect(said, id).not.toMatch(living);
      // What nobody else reads may name the baby who died.
      if (loss === 'only') expect(said.replaceAll('baby', ''), id).not.toMatch(living);
    }
  });

  it('no practice and no reason assumes a living baby, or speaks of bonding', () => {
    const cards = [...practices, ...content.reasons].filter((card) => card.for.includes('loss'));
    expect(cards.length).toBeGreaterThan(9);
    for (const { id, body, plain, safety, steps, tell, leave } of cards) {
      const said = [body, plain, safety, ...steps, tell, leave].join(' ');
      const ofTheDead = /\b(your|my|the|a) baby (has )?died( as well)?\b/gi;
      expect(said.replace(ofTheDead, ''), id).not.toMatch(living);
      expect(said, id).not.toMatch(/\bbond/i);
    }
  });

  it('there is enough to read, by day and by night', () => {
    expect(eligibleIds(passages, ['loss'], '2026-11-23').length).toBeGreaterThanOrEqual(90);
    expect(eligibleIds(passages, ['loss'], '2026-11-23 night').length).toBeGreaterThanOrEqual(60);
    expect(eligibleIds(lines, ['loss'], '2026-11-23').length).toBeGreaterThanOrEqual(40);
  });
});

describe('ids', () => {
  const file = new URL('../../fixtures/shipped-ids.txt', import.meta.url);
  const shipped = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const cards = [...practices, ...content.reasons];
  const present = [...passages, ...lines, ...cards].map(({ id }) => id);

  it('never change: every one that was ever shipped is there', () => {
    expect(shipped.filter((id) => !present.includes(id))).toEqual([]);
  });

  it('are all on the list: add new ones to tests/fixtures/shipped-ids.txt', () => {
    expect(present.filter((id) => !shipped.includes(id))).toEqual([]);
  });
});
