import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = join(root, '.output');
const built = join(output, 'chrome-mv3');

function run(tool: string, args: string[], cwd: string): string {
  const bin = join(root, 'node_modules', '.bin');
  const { status, stdout, stderr } = spawnSync(tool, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, CI: 'true' },
  });
  if (status !== 0 && tool !== 'web-ext') throw new Error(`${tool} failed:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Every file below a folder with its bytes, by path. */
function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}

function unpack(archive: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** The scripts that a page loads before its first paint, and what they import. */
const scriptsAtOnce = (page: string) =>
  withImports(page, /(?<!<template id="app-script">)<script[^>]* src="\/([^"]+)"/g);
/** Those that its first script loads later, and what they import. */
const scriptsLater = (page: string) =>
  withImports(page, /<template id="app-script"><script[^>]* src="\/([^"]+)"/g);

function withImports(page: string, named: RegExp): string[] {
  const html = readFileSync(join(built, page), 'utf8');
  const found = [...html.matchAll(named)].map(([, path]) => path ?? '');
  for (const path of found) {
    const code = readFileSync(join(built, path), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
      const chunk = `chunks/${name}`;
      if (!found.includes(chunk)) found.push(chunk);
    }
  }
  return found;
}

type Quoted = { id: string; edition: string; text: string; others: Record<string, string> };

/** The passages of a built chunk, which is one exported list. */
function passagesIn(code: string): Quoted[] {
  const list = /^var \w+=(\[.*\]);export\{/s.exec(code)?.[1];
  return list ? (runInNewContext(`(${list})`) as Quoted[]) : [];
}

const zipped = (paths: string[]) =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(built, path))).length, 0);

describe('the first frame', () => {
  it.each([
    ['newtab.html', 12],
    ['popup.html', 15],
  ])('of %s loads one script before its first paint, of %i KB at most', (page, most) => {
    const scripts = scriptsAtOnce(page);
    expect(scripts).toHaveLength(1);
    const code = readFileSync(join(built, scripts[0] ?? ''), 'utf8');
    // Marks that survive minification: Preact's hooks, idb's transactions, the polyfill's name.
    expect(code).not.toMatch(/__H|upgradeneeded|webextension-polyfill/);
    expect(zipped(scripts)).toBeLessThanOrEqual(most * 1024);
  });

  it('is 45 KB at most with all that makes a new tab answer, in one style sheet', () => {
    const scripts = [...scriptsAtOnce('newtab.html'), ...scriptsLater('newtab.html')];
    expect(scripts.length).toBeLessThanOrEqual(3);
    for (const path of scripts) {
      expect(readFileSync(join(built, path), 'utf8'), path).not.toContain('webextension-polyfill');
    }
    expect(zipped(scripts)).toBeLessThanOrEqual(45 * 1024);
    const html = readFileSync(join(built, 'newtab.html'), 'utf8');
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
  });

  it('carries the page in its HTML, so that a script has only to fill in text', () => {
    const html = readFileSync(join(built, 'newtab.html'), 'utf8');
    expect(html).toMatch(
      /<figure [^>]*><blockquote [^>]*data-slot="text"><\/blockquote><figcaption/,
    );
    expect(html).not.toContain('<!--render:');
  });
});

describe('what a new tab loads', () => {
  const chunks = [...filesIn(join(built, 'chunks'))];

  it('does not grow with the number of passages: their words lie in chunks of a few', () => {
    const words = chunks.filter(([name]) => /^\d+-/.test(name));
    expect(words.length).toBeGreaterThan(10);
    for (const [name, bytes] of words) expect(gzipSync(bytes).length, name).toBeLessThan(8 * 1024);
    // The app itself knows no id of a passage; it asks for the list only when it has to choose.
    const app = chunks.find(([name]) => name.startsWith('app-'))?.[1].toString() ?? '';
    expect(app).not.toBe('');
    expect(app).not.toContain('psalm-23');
  });

  it('quotes every verse as the pinned edition has it, letter for letter', () => {
    const editions = new Map(
      ['bsb', 'web', 'kjv'].map((id) => [
        id.toUpperCase(),
        readFileSync(join(root, `content/scripture/en-${id}.tsv`), 'utf8')
          .split('\n')
          .map((line) => line.split('\t')[3] ?? '')
          .join(' '),
      ]),
    );
    let compared = 0;
    for (const [name, bytes] of chunks) {
      if (!/^\d+-/.test(name)) continue;
      for (const passage of passagesIn(bytes.toString())) {
        const wordings = { [passage.edition]: passage.text, ...passage.others };
        for (const [edition, text] of Object.entries(wordings)) {
          if (edition === 'NIV' || edition === '') continue;
          expect(editions.get(edition)?.includes(text), `${passage.id} ${edition}`).toBe(true);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});

describe('the package', () => {
  it('names no path of the machine that built it', () => {
    for (const [name, bytes] of filesIn(built)) {
      expect(bytes.includes(root), name).toBe(false);
    }
  });

  it('stays small: all of it, the popup and the worker', () => {
    const all = [...filesIn(built).values()].reduce((sum, bytes) => sum + bytes.length, 0);
    expect(all).toBeLessThan(1.2 * 1024 * 1024);
    expect(zipped(['background.js'])).toBeLessThan(15 * 1024);
  });

  it('has all icons, and the licenses of all that is bundled', () => {
    for (const size of [16, 32, 48, 96, 128]) {
      expect(existsSync(join(built, 'icon', `${size}.png`))).toBe(true);
    }
    const licenses = readFileSync(join(built, 'licenses.txt'), 'utf8');
    for (const part of ['literata', 'idb', 'lucide', 'preact', 'webextension-polyfill']) {
      expect(licenses).toContain(part);
    }
  });

  it('holds quotations only: no Bible is shipped whole', () => {
    for (const [name, bytes] of filesIn(built)) {
      expect(name).not.toMatch(/\.tsv$/);
      expect(bytes.includes('In the beginning God created')).toBe(false);
    }
  });

  it('passes the check of the Firefox store, but for one known warning of Preact', () => {
    const folder = join(output, 'firefox-mv3');
    const report = JSON.parse(run('web-ext', ['lint', '--output=json', '-s', folder], root)) as {
      errors: unknown[];
      warnings: { code: string; file: string }[];
    };
    expect(report.errors).toEqual([]);
    expect(report.warnings.map(({ code }) => code)).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
  });

  it('is rebuilt to the same bytes from the sources that the store gets', {
    timeout: 120_000,
  }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'gently-led-sources-'));
    try {
      run('wxt', ['zip', '-b', 'firefox'], root);
      const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
      const sources = join(output, `gently-led-${version}-sources.zip`);
      unpack(sources, folder);
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
      run('wxt', ['build', '-b', 'firefox'], folder);
      const rebuilt = filesIn(join(folder, '.output', 'firefox-mv3'));
      const shipped = filesIn(join(output, 'firefox-mv3'));
      expect([...rebuilt.keys()]).toEqual([...shipped.keys()]);
      for (const [name, bytes] of shipped) {
        expect(rebuilt.get(name)?.equals(bytes), name).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
