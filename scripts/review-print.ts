// npm run review:print: writes every text that a reader can meet into one page to print, with its id, its sources
// and the readers it is for. docs/review.md says who is asked to read it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card, Passage, Source } from '../content/types.ts';
import { compileContent } from '../modules/content/compile.ts';

const root = join(import.meta.dirname, '..');
const { passages, lines, practices, reasons, letter, help } = compileContent(root, 'en');

/** One text to be read and signed. */
type Entry = { id: string; readers: string; paragraphs: string[]; sources: readonly Source[] };

const asEntry = (passage: Passage): Entry => ({
  id: passage.id,
  readers: [
    ...(['home', 'hospital', 'loss', 'partner'] as const).flatMap((reader) => {
      const fits = reader === 'home' || passage[reader];
      return fits === false ? [] : [fits === 'only' ? `only ${reader}` : reader];
    }),
    ...(['day', 'night'] as const).filter((hours) => passage[hours]),
  ].join(', '),
  paragraphs: [
    passage.reference && `${passage.reference} (${passage.edition}): ${passage.text}`,
    passage.reflection,
    passage.aside,
  ],
  sources: [],
});

const cardEntry = (card: Card): Entry => ({
  id: card.id,
  readers: [
    ...card.for,
    card.partner === 'only' ? 'only partner' : card.partner && 'partner',
    card.night ? '' : 'not at night',
  ]
    .filter(Boolean)
    .join(', '),
  paragraphs: [
    card.title,
    card.safety && `Read first: ${card.safety}`,
    card.body,
    card.plain === card.body ? '' : `Without faith: ${card.plain}`,
    ...card.steps.map((step) => `– ${step}`),
    `When to tell someone: ${card.tell}`,
    card.leave,
  ],
  sources: card.sources,
});

const helpEntry = (id: string, { first, steps }: typeof help.loss): Entry => ({
  id,
  readers: id,
  paragraphs: [first, ...steps.map(({ title, text }) => `${title}: ${text}`)],
  sources: help.sources,
});

const sections: [title: string, entries: Entry[]][] = [
  ['Help now', [helpEntry('everyone', help), helpEntry('after a loss', help.loss)]],
  ['Practices', practices.map(cardEntry)],
  ['Reasons', reasons.map(cardEntry)],
  [
    'The letter',
    Object.entries(letter).map(([form, { paragraphs, sources }]) => ({
      id: form,
      readers: form,
      paragraphs: paragraphs.map(({ text }) => text),
      sources,
    })),
  ],
  ['Lines without Scripture', lines.map(asEntry)],
  ['Passages', passages.map(asEntry)],
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const entryHtml = ({ id, readers, paragraphs, sources }: Entry) => `
<section><h3>${escaped(id)} <small>${escaped(readers)}</small></h3>
${paragraphs
  .filter(Boolean)
  .map((text) => `<p>${escaped(text)}</p>`)
  .join('')}
${sources.map(({ organization, year, url }) => `<p><small>${escaped(`${organization} ${year ?? ''} ${url}`)}</small></p>`).join('')}
<p class="mark">fine ☐ &nbsp; weak ☐ &nbsp; could hurt ☐ &nbsp; wrong ☐</p></section>`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Texts to review</title>
<style>body{font:11pt/1.4 serif;max-width:42rem;margin:auto}section{break-inside:avoid;border-top:1px solid}
h3{margin:.3em 0}p{margin:.2em 0}small{font-weight:normal;overflow-wrap:anywhere}</style>
${sections.map(([title, entries]) => `<h2>${title} (${entries.length})</h2>${entries.map(entryHtml).join('')}`).join('')}</html>`;

const folder = join(root, '.output');
mkdirSync(folder, { recursive: true });
const file = join(folder, 'review.html');
writeFileSync(file, page);
console.log(`Written: ${file}`);
