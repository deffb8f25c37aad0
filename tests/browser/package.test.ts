import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { TEST_LANGUAGES } from '../../modules/content/test-languages.ts';
import { built, filesIn, output, root, zipped } from './built-files.ts';

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

function unpack(archive: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

describe('the package', () => {
  it('contains no path of the machine that built it', () => {
    for (const [name, bytes] of filesIn(built)) {
      expect(bytes.includes(root), name).toBe(false);
    }
  });

  it('has no language that only tests know', () => {
    for (const [name, bytes] of filesIn(built)) {
      for (const { code } of TEST_LANGUAGES) expect(bytes.includes(code), name).toBe(false);
    }
  });

  it('stays small, and so does its background worker', () => {
    const all = [...filesIn(built).values()].reduce((sum, bytes) => sum + bytes.length, 0);
    expect(all).toBeLessThan(2 * 1024 * 1024);
    expect(zipped(['background.js'])).toBeLessThan(17 * 1024);
  });

  it('contains all icons, and the licenses of everything bundled', () => {
    for (const size of [16, 32, 48, 96, 128]) {
      expect(existsSync(join(built, 'icon', `${size}.png`))).toBe(true);
    }
    const licenses = readFileSync(join(built, 'licenses.txt'), 'utf8');
    for (const part of ['literata', 'idb', 'lucide', 'preact', 'webextension-polyfill']) {
      expect(licenses).toContain(part);
    }
  });

  it('contains quotations, and no whole Bible', () => {
    for (const [name, bytes] of filesIn(built)) {
      expect(name).not.toMatch(/\.tsv$/);
      expect(bytes.includes('In the beginning God created')).toBe(false);
    }
  });

  it('passes the check of the Firefox store, except for one known warning about Preact', () => {
    const folder = join(output, 'firefox-mv3');
    const report = JSON.parse(run('web-ext', ['lint', '--output=json', '-s', folder], root)) as {
      errors: unknown[];
      warnings: { code: string; file: string }[];
    };
    expect(report.errors).toEqual([]);
    expect(report.warnings.map(({ code }) => code)).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
  });

  it('is reproduced byte by byte from the sources zip for the store', {
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
