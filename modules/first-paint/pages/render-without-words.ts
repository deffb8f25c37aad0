/**
 * Renders a page with no word of any language in it. Each place of a word keeps the number of its word
 * in `data-words`, and app/first-paint/write-words.ts puts the words of a language there.
 */
import { options, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageLanguage } from '@/components/language.ts';

export type RenderedPage = {
  html: string;
  /** The words of a language that belong into the page, in the order of their numbers. */
  words: (language: PageLanguage) => string[];
};

/** Two characters that stand in no text. A text between them is its own path: "messages.nav.help". */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/**
 * @param like any language
 * @param page creates the page in a language whose texts are only marks
 * @throws Error if a word stands where the script before the first paint could not put it
 */
export function renderWithoutWords(
  like: PageLanguage,
  page: (language: PageLanguage) => VNode,
): RenderedPage {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    if (typeof vnode.type === 'string') takeWordsOut(vnode as VNode<Props>);
  };
  try {
    const html = renderToString(page(marked(like)));
    if (html.includes(OPEN)) throw new Error(`A word is part of a longer text in:\n${html}`);
    return numbered(html);
  } finally {
    if (before) options.vnode = before;
    else delete options.vnode;
  }
}

type Props = Record<string, unknown>;

/** Leaves in `data-words` which message belongs where: `title=messages.name` in an attribute, `=messages.name` as text. */
function takeWordsOut({ type, props }: VNode<Props>): void {
  const places: string[] = [];
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || !isMark(value)) continue;
    places.push(`${name}=${pathOf(value)}`);
    props[name] = '';
  }
  const children: unknown[] = [props.children].flat(Number.POSITIVE_INFINITY);
  const first = children.findIndex(isMark);
  if (first >= 0) {
    const texts = children.slice(first);
    if (!texts.every((child) => isMark(child) || child === ' ' || child == null))
      throw new Error(`In <${type}> something follows a word.`);
    places.push(...texts.filter(isMark).map((mark) => `=${pathOf(mark)}`));
    props.children = children.slice(0, first);
  }
  if (places.length > 0) props['data-words'] = places.join(' ');
}

/** Not all that was created is in the page: only what is in it gets a number. */
function numbered(html: string): RenderedPage {
  const paths: string[] = [];
  const numberOf = (path: string) =>
    paths.includes(path) ? paths.indexOf(path) : paths.push(path) - 1;
  return {
    html: html.replace(/(?<= data-words=")[^"]+/g, (places) =>
      places.replace(/(?<==)\S+/g, (path) => String(numberOf(path))),
    ),
    words: (language) => paths.map((path) => textAt(language, path)),
  };
}

const pathOf = (mark: string) => mark.slice(1, -1);

function isMark(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(OPEN) && value.endsWith(CLOSE);
}

/** The same language, each text being its path. */
function marked<T>(value: T, path = ''): T {
  if (typeof value === 'string') return `${OPEN}${path}${CLOSE}` as T;
  if (typeof value === 'function') {
    return (() => {
      throw new Error(`What ${path} says is not known while the page is built.`);
    }) as T;
  }
  const entries = Object.entries(value as object).map(([name, one]) => [
    name,
    marked(one, path ? `${path}.${name}` : name),
  ]);
  return (Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries)) as T;
}

function textAt(language: PageLanguage, path: string): string {
  const found = path.split('.').reduce<unknown>((value, name) => (value as Props)[name], language);
  if (typeof found !== 'string') throw new Error(`There is no text "${path}".`);
  return found;
}
