/** The built extension as files, and what its pages load of it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const output = join(root, '.output');
export const built = join(output, 'chrome-mv3');

/** Every file below a folder with its bytes, by path. */
export function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}

/** One of them, as text. */
export const textOf = (path: string) => readFileSync(join(built, path), 'utf8');

/** Bytes of these together, each zipped. */
export const zipped = (paths: string[]) =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(built, path))).length, 0);

/** The scripts that a page loads before its first paint, and what they import. */
export const scriptsAtOnce = (page: string) =>
  withImports(page, /(?<!<template id="app-script">)<script[^>]* src="\/([^"]+)"/g);
/** Those that its first script loads later, and what they import. */
export const scriptsLater = (page: string) =>
  withImports(page, /<template id="app-script"><script[^>]* src="\/([^"]+)"/g);

function withImports(page: string, named: RegExp): string[] {
  const found = [...textOf(page).matchAll(named)].map(([, path]) => path ?? '');
  for (const path of found) {
    for (const chunk of importedBy(path)) if (!found.includes(chunk)) found.push(chunk);
  }
  return found;
}

/** The chunks that a script imports as soon as it is loaded. */
export function importedBy(path: string): string[] {
  const imports = textOf(path).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g);
  return [...imports].map(([, name]) => `chunks/${name}`);
}

/** What a page preloads of a language as soon as its app is wanted. */
export const scriptsOf = (page: string, language: string) => {
  const [, links = ''] =
    new RegExp(`<template id="preload-${language}">(.*?)</template>`).exec(textOf(page)) ?? [];
  return [...links.matchAll(/href="\/([^"]+)"/g)].map(([, path]) => path ?? '');
};
