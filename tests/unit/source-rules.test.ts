import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { messages } from '@/content/en/messages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MOST_LINES = 220;

type File = { path: string; text: string };

/** The files of these folders whose names end so, without fixtures. */
function files(folders: string[], endings: string[]): File[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.includes(extname(entry.name)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('fixtures/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const SHIPPED = ['entrypoints', 'components', 'content', 'domain', 'storage'];
const CODE = ['.ts', '.tsx', '.mts', '.mjs'];
const shipped = files(SHIPPED, [...CODE, '.html', '.css']);
const written = files([...SHIPPED, 'scripts', 'tests'], [...CODE, '.html', '.css']);
const pages = files(['entrypoints', 'components'], [...CODE, '.html', '.css']);

/** Where a pattern stands, as "path: what stands there". */
const places = (among: File[], pattern: RegExp) =>
  among.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([it]) => `${path}: ${it}`));

function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [(value as (...names: string[]) => string)('a', 'b')];
  return Object.values(value as object).flatMap(everyText);
}

describe('the house', () => {
  it('is looked at whole', () => {
    const rooms = new Set(written.map(({ path }) => path.split('/')[0]));
    expect([...rooms].toSorted()).toEqual([...SHIPPED, 'scripts', 'tests'].toSorted());
  });

  it(`has no file over ${MOST_LINES} lines`, () => {
    // Words are as long as they are many.
    const code = written.filter(({ path }) => !path.startsWith('content/en/'));
    const long = code.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    [
      'makes no HTML or code from text',
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/g,
    ],
    [
      'moves for as long as the tokens say, so that one place stills it',
      /\b(?:transition|animation)(?:-duration)?:[^;]*?\b[\d.]+m?s\b/g,
    ],
    ['leaves the focus to the address bar', /\bauto-?focus\b/gi],
    ['sends nothing', /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/g],
  ])('%s', (_rule, pattern) => {
    expect(places(shipped, pattern)).toEqual([]);
  });

  it('imports what it uses by name', () => {
    expect(places(written, /from ['"]#imports['"]/g)).toEqual([]);
    expect(readFileSync(join(root, 'wxt.config.ts'), 'utf8')).toContain('imports: false');
  });

  it('names no website but Find A Helpline', () => {
    const named = places(pages, /https?:\/\/[^\s'"`)]+/g);
    expect(named).toEqual(['components/help/HelpView.tsx: https://findahelpline.com/']);
  });

  it('never raises its voice', () => {
    expect(everyText(messages).length).toBeGreaterThan(50);
    expect(everyText(messages).filter((text) => text.includes('!'))).toEqual([]);
  });
});
