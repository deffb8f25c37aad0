/**
 * Two languages that only a test build has (`wxt build --mode test-languages`), made from English: one
 * with longer, accented texts and one that runs from right to left. What a page still shows in plain
 * letters was written into the code. Runs in pages too: messages have functions.
 */
import type { Language } from '../../content/languages.ts';
import type { Card, Help, LetterForm, Passage } from '../../content/types.ts';
import type { Compiled } from './compile.ts';

/** The mode of a build that has them. */
export const TEST_LANGUAGES_MODE = 'test-languages';

export const TEST_LANGUAGES: readonly Language[] = [
  { code: 'en-XA', name: 'Long English', direction: 'ltr', edition: 'BSB' },
  { code: 'ar-XB', name: 'Mirrored English', direction: 'rtl', edition: 'BSB' },
];

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['aå', 'bƀ', 'cç', 'dð', 'eé', 'fƒ', 'gĝ', 'hĥ', 'iî', 'jĵ', 'kķ', 'lļ', 'mɱ'],
    ...['nñ', 'oö', 'pþ', 'qʠ', 'rŕ', 'sš', 'tţ', 'uû', 'vṽ', 'wŵ', 'xẋ', 'yý', 'zž'],
    ...['AÅ', 'BƁ', 'CÇ', 'DÐ', 'EÉ', 'FƑ', 'GĜ', 'HĤ', 'IÎ', 'JĴ', 'KĶ', 'LĻ', 'MṀ'],
    ...['NÑ', 'OÖ', 'PÞ', 'QǪ', 'RŔ', 'SŠ', 'TŢ', 'UÛ', 'VṼ', 'WŴ', 'XẊ', 'YÝ', 'ZŽ'],
    ...['←→', '→←'],
  ].map((pair) => [...pair] as [string, string]),
);
const ARROWS = /[←→]/g;
/** Letters, but not a name in braces, which stands for something that is put in later. */
const LETTERS = /\{[^}]*\}|[A-Za-z]/g;

/** An English text in one of the two languages. */
export function testText(code: string, text: string): string {
  if (text === '') return '';
  const accented = text.replace(LETTERS, (part) => ACCENTED[part] ?? part);
  const longer = accented + filling(text);
  return code === 'ar-XB'
    ? `\u202E${longer.replace(ARROWS, (arrow) => ACCENTED[arrow] ?? arrow)}\u202C`
    : `[${longer}]`;
}

/** Half as much text again; one long word after a single word, as in German. */
function filling(text: string): string {
  const length = Math.ceil(text.length / 2);
  return text.includes(' ') ? ' ļöñĝéŕ'.repeat(length).slice(0, length) : 'é'.repeat(length);
}

/** Every text in a value, and every text that its functions return. */
export function inTestLanguageThroughout<T>(code: string, value: T): T {
  if (typeof value === 'string') return testText(code, value) as T;
  if (typeof value === 'function')
    return ((...args: unknown[]) => testText(code, String(value(...args)))) as T;
  if (Array.isArray(value)) return value.map((one) => inTestLanguageThroughout(code, one)) as T;
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [
      name,
      inTestLanguageThroughout(code, one),
    ]),
  ) as T;
}

/** Compiled content in one of the two languages. Scripture, references, ids and sources stay. */
export function inTestLanguage(code: string, content: Compiled): Compiled {
  const text = (words: string) => testText(code, words);
  const passage = ({ reflection, aside, ...rest }: Passage): Passage => ({
    ...rest,
    reflection: text(reflection),
    aside: text(aside),
  });
  const card = <T extends Card>(one: T): T => ({
    ...one,
    title: text(one.title),
    body: text(one.body),
    plain: text(one.plain),
    safety: text(one.safety),
    steps: one.steps.map(text),
    tell: text(one.tell),
    leave: text(one.leave),
  });
  const form = ({ title, paragraphs, sources }: LetterForm): LetterForm => ({
    title: text(title),
    paragraphs: paragraphs.map((one) => ({ ...one, text: text(one.text) })),
    sources,
  });
  const { home, hospital, partner, loss } = content.letter;
  const help = ({ sources, ...words }: Help): Help => ({
    ...inTestLanguageThroughout(code, words),
    sources,
  });
  return {
    ...content,
    passages: content.passages.map(passage),
    article: content.article.map(passage),
    builtIn: content.builtIn.map(passage),
    lines: content.lines.map(passage),
    practices: content.practices.map(card),
    reasons: content.reasons.map(card),
    letter: {
      home: form(home),
      hospital: form(hospital),
      partner: form(partner),
      loss: form(loss),
    },
    help: help(content.help),
  };
}
