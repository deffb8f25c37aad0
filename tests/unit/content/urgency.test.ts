import { fileURLToPath } from 'node:url';
import { help } from 'virtual:content/en/help';
import { describe, expect, it } from 'vitest';
import { compileContent } from '@/modules/content/compile.ts';
import { sentencesOf } from '@/modules/content/voice.ts';

const content = compileContent(fileURLToPath(new URL('../../..', import.meta.url)), 'en');
const { practices, reasons, letter, lines } = content;
const cards = [...practices, ...reasons];

/** Every text that says whom to tell, with what it belongs to. */
const telling: [id: string, text: string][] = [
  ...cards.map(({ id, tell }): [string, string] => [id, tell]),
  ...lines.map(({ id, reflection }): [string, string] => [id, reflection]),
  ...Object.entries(letter).map(([form, { paragraphs }]): [string, string] => [
    `letter for ${form}`,
    paragraphs.map(({ text }) => text).join(' '),
  ]),
  ...[help, help.loss].flatMap(({ steps }) =>
    steps.map(({ title, text }): [string, string] => [title, text]),
  ),
];

const HOPELESS = /\b(hope goes|hopeless|gets worse|suicide|ending your|more than you can carry)\b/i;

describe('what cannot wait', () => {
  it('never gets “this week” in the sentence that names it', () => {
    for (const [id, text] of telling)
      for (const sentence of sentencesOf(text).filter((one) => HOPELESS.test(one)))
        expect(sentence, id).not.toMatch(/this week|next visit/i);
  });

  it('is named wherever two weeks of low mood are, on a card', () => {
    const about = cards.filter(({ tell }) => /two weeks/i.test(tell));
    expect(about.length).toBeGreaterThan(10);
    for (const { id, tell } of about) expect(tell, id).toMatch(/\btoday\b|\bnow\b/);
  });

  it('with thoughts of ending a life, is a crisis line today, or the emergency number', () => {
    const about = telling.filter(([, text]) => /suicide|ending (your|her) (own )?life/i.test(text));
    expect(about.length).toBeGreaterThan(10);
    for (const [id, text] of about) expect(text, id).toMatch(/crisis line|emergency number now/);
  });

  it('is one thing only, once, for scary thoughts: no card asks to be read again', () => {
    for (const { id, leave } of cards) expect(leave, id).not.toMatch(/come back|as often as/i);
  });
});
