import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { messages } from '@/content/en/messages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MOST_LINES = 220;

type File = { path: string; text: string };

/** The files below these folders that have one of the extensions, without fixtures. */
function files(folders: string[], extensions: string[]): File[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && extensions.includes(extname(entry.name)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('fixtures/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const SHIPPED = ['entrypoints', 'app', 'components', 'content', 'domain', 'storage'];
const CODE = ['.ts', '.tsx', '.mts', '.mjs'];
const shipped = files(SHIPPED, [...CODE, '.html', '.css']);
const everything = files([...SHIPPED, 'modules', 'scripts', 'tests'], [...CODE, '.html', '.css']);

/** Where a pattern matches, as "path: match". */
const places = (among: File[], pattern: RegExp) =>
  among.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`),
  );

function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [(value as (...names: string[]) => string)('a', 'b')];
  return Object.values(value as object).flatMap(everyText);
}

describe('the source', () => {
  it(`has no file over ${MOST_LINES} lines`, () => {
    // Messages are as long as they are many.
    const code = everything.filter(({ path }) => !path.startsWith('content/en/'));
    const long = code.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    [
      'makes no HTML or code from text',
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/g,
    ],
    [
      'takes every duration from a token, so that one place turns motion off',
      /\b(?:transition|animation)(?:-duration)?:[^;]*?\b[\d.]+m?s\b/g,
    ],
    ['leaves the focus in the address bar', /\bauto-?focus\b/gi],
    ['makes no network request', /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/g],
  ])('%s', (_rule, pattern) => {
    expect(places(shipped, pattern)).toEqual([]);
  });

  it('changes settings in one place, which prepares what is made from them', () => {
    const changes = places(files(['app'], CODE), /settings\.change\(/g);
    expect(changes).toEqual(['app/settings/change-settings.ts: settings.change(']);
  });

  it('calls the person "the user" in comments', () => {
    const comments = /^\s*(?:\/\/|\/?\*).*\b(?:she|her|hers)\b.*/gim;
    expect(places([...shipped, ...files(['modules'], CODE)], comments)).toEqual([]);
  });

  it('names no website but Find A Helpline', () => {
    const named = places(shipped, /https?:\/\/\w[^\s'"`)]*/g);
    expect(named).toEqual(['components/help/HelpView.tsx: https://findahelpline.com/']);
  });

  it('has no exclamation mark in a message', () => {
    expect(everyText(messages).length).toBeGreaterThan(50);
    expect(everyText(messages).filter((text) => text.includes('!'))).toEqual([]);
  });
});
