import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The paths of all files of a folder, from the root of the project. */
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, String(file)));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const sheets = filesIn('components').filter((path) => path.endsWith('.module.css'));

/** The classes that a sheet defines. */
function definedIn(sheet: string): Set<string> {
  const css = read(sheet).replaceAll(/\/\*[\s\S]*?\*\/|"[^"]*"|:global\([^)]*\)/g, '');
  return new Set([...css.matchAll(/\.([a-z]\w*)/gi)].map(([, name = '']) => name));
}

/** The classes that components take from each sheet, as `style.name`. */
const used = new Map<string, Set<string>>(sheets.map((sheet) => [sheet, new Set()]));
for (const path of filesIn('components').filter((file) => file.endsWith('.tsx'))) {
  const code = read(path);
  for (const [, name = '', from = ''] of code.matchAll(
    /import (\w+) from '(\..+\.module\.css)'/g,
  )) {
    const classes = used.get(join(dirname(path), from));
    for (const [, it = ''] of code.matchAll(new RegExp(`\\b${name}\\.(?!module\\b)(\\w+)`, 'g'))) {
      classes?.add(it);
    }
  }
}

describe('a style sheet', () => {
  it('has a name of its own, as its classes are named after it', () => {
    const names = sheets.map((sheet) => basename(sheet));
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  });

  it.each(sheets)('%s defines the classes that components use, and no others', (sheet) => {
    const defined = definedIn(sheet);
    expect([...(used.get(sheet) ?? [])].toSorted()).toEqual([...defined].toSorted());
  });

  it('is looked at', () => {
    expect(sheets.length).toBeGreaterThan(20);
  });
});
