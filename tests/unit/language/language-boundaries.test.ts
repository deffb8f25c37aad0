import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const files = ['app', 'components', 'domain', 'entrypoints', 'storage']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && ['.ts', '.tsx', '.css'].includes(extname(entry.name)))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** The files in which something stands. */
const filesWith = (pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('the language of what ships', () => {
  it('is asked of the browser in one place', () => {
    expect(filesWith(/navigator\s*\.\s*language|getUILanguage/)).toEqual([
      'app/language/current-language.ts',
    ]);
  });

  it('is English nowhere: what is written in a language comes through the compiler', () => {
    expect(filesWith(/virtual:content\/en\b|content\/en\//)).toEqual([]);
  });

  // Characters (`Intl.Segmenter`) are the same in every language.
  it('is named wherever a browser formats, sorts or lists', () => {
    expect(
      filesWith(
        /toLocale\w*\(\s*(?:\)|\{|undefined|\[)|new Intl\.(?!Segmenter)\w+\(\s*(?:\{|undefined|['"])/,
      ),
    ).toEqual([]);
  });

  it('may run from right to left: no style names a side of the screen', () => {
    const sides =
      /(?:margin|padding|border|inset)-(?:left|right)\b|(?:^|[\s;{])(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)|translateX/m;
    expect(files.filter(({ path, text }) => path.endsWith('.css') && sides.test(text))).toEqual([]);
  });
});
