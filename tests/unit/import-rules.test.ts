import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folder, what is imported there, whether the rooms allow it. */
const imports: [folder: string, specifier: string, allowed: boolean][] = [
  ['domain', './records.ts', true],
  ['domain', '@/domain/records.ts', true],
  ['domain/reminders', '../records.ts', true],
  ['domain', '@/content/types.ts', true],
  ['domain', '@/content/en/messages.ts', false],
  ['domain', '../content/en/messages.ts', false],
  ['domain', 'virtual:content/en/passages', false],
  ['domain', '@/storage/open.ts', false],
  ['domain', '../storage/open.ts', false],
  ['domain/reminders', '../../storage/open.ts', false],
  ['domain', '@/components/use-live.ts', false],
  ['domain', '../components/use-live.ts', false],
  ['domain', '@/entrypoints/background/messages.ts', false],
  ['domain', '../entrypoints/background/messages.ts', false],
  ['domain', '../tests/unit/rooms.test.ts', false],
  ['domain', '../scripts/bundled-parts.ts', false],
  ['domain', 'wxt/browser', false],
  ['domain', 'webextension-polyfill', false],
  ['domain', 'preact', false],
  ['domain', 'preact/hooks', false],
  ['domain', 'idb', false],
  ['domain', 'lucide', false],
  ['domain', 'node:fs', false],
  ['domain', './../storage/open.ts', false],
  ['domain', 'valibot', false],
  ['domain/favorites', 'valibot', false],
  ['domain/backup', 'valibot', true],
  ['domain/backup/shapes', 'valibot', true],
  ['domain/backup', 'idb', false],
  ['domain/backup', '../../storage/open.ts', false],
  ['domain/backup', '@/storage/open.ts', false],

  ['components/x', './Other.tsx', true],
  ['components/x', '../messages.ts', true],
  ['components/x', '@/components/messages.ts', true],
  ['components/x', '@/domain/records.ts', true],
  ['components/x', '@/content/types.ts', true],
  ['components/x', '@/content/en/messages.ts', true],
  ['components/x', 'preact/hooks', true],
  ['components/x', 'lucide', true],
  ['components/x', '@/content/compiler/compile.ts', false],
  ['components/x', '../../content/compiler/compile.ts', false],
  ['components/x', '@/storage/open.ts', false],
  ['components/x', '../../storage/open.ts', false],
  ['components', '../storage/open.ts', false],
  ['components/x', './../../storage/open.ts', false],
  ['components/x', '../../scripts/bundled-parts.ts', false],
  ['components/x', '@/entrypoints/background/messages.ts', false],
  ['components/x', '../../entrypoints/background/messages.ts', false],
  ['components/x', '../../tests/unit/rooms.test.ts', false],
  ['components/x', 'wxt/browser', false],
  ['components/x', 'webextension-polyfill', false],
  ['components/x', 'idb', false],

  ['storage', './database.ts', true],
  ['storage', '@/domain/records.ts', true],
  ['storage', '@/content/types.ts', true],
  ['storage', 'idb', true],
  ['storage', 'wxt/browser', true],
  ['storage', '@/content/en/messages.ts', false],
  ['storage', '../content/en/messages.ts', false],
  ['storage', 'virtual:content/en/passages', false],
  ['storage', '@/components/use-live.ts', false],
  ['storage', '../components/use-live.ts', false],
  ['storage', '@/entrypoints/background/messages.ts', false],
  ['storage', '../entrypoints/background/messages.ts', false],
  ['storage', 'preact', false],
  ['storage', 'preact/hooks', false],

  ['content', './types.ts', true],
  ['content/compiler', '../types.ts', true],
  ['content/compiler', '@/content/types.ts', true],
  ['content/compiler', 'valibot', true],
  ['content', '@/domain/records.ts', false],
  ['content', '../domain/records.ts', false],
  ['content/compiler', '../../domain/records.ts', false],
  ['content', '@/storage/open.ts', false],
  ['content', '../storage/open.ts', false],
  ['content', '../components/use-live.ts', false],
  ['content', '../entrypoints/background/messages.ts', false],
  ['content', 'wxt/browser', false],
  ['content', 'preact', false],
  ['content', 'idb', false],

  ['entrypoints/library', '../records/use-records.ts', true],
  ['entrypoints/library', '@/storage/open.ts', true],
  ['entrypoints/library', '@/components/use-live.ts', true],
  ['entrypoints/library', '@/domain/records.ts', true],
  ['entrypoints/library', 'virtual:content/en/help', true],
  ['entrypoints/library', 'wxt/browser', true],
  ['entrypoints/library', '@/content/compiler/compile.ts', false],
  ['entrypoints/library', '../../content/compiler/compile.ts', false],
  ['entrypoints/library', '@/scripts/bundled-parts.ts', false],
  ['entrypoints/library', '../../scripts/bundled-parts.ts', false],
  ['entrypoints/library', '@/tests/unit/rooms.test.ts', false],
  ['entrypoints/library', '../../tests/unit/rooms.test.ts', false],
  ['entrypoints/library', 'idb', false],
];

const IMPORTS = 'lint/style/noRestrictedImports';
const GLOBALS = 'lint/style/noRestrictedGlobals';
const PLUGIN = 'plugin';

/** Folder, a statement there, the rule that refuses it (null for none). */
const statements: [folder: string, code: string, rule: string | null][] = [
  ['domain', "export { a } from '../storage/open.ts';", IMPORTS],
  ['domain', "export const a = () => import('../storage/open.ts');", IMPORTS],
  ['components/x', "export const a = () => import('@/storage/open.ts');", IMPORTS],
  ['domain', 'export const a = Date.now();', GLOBALS],
  ['domain', 'export const a = new Date();', GLOBALS],
  ['domain', 'export const a = Temporal.Now.instant();', PLUGIN],
  ['domain/reminders', 'export const a = Temporal.Now.zonedDateTimeISO();', PLUGIN],
  ['domain', 'export const a = Math.random();', PLUGIN],
  ['domain', 'export const a = crypto.randomUUID();', GLOBALS],
  ['domain', 'export const a = performance.now();', GLOBALS],
  ['domain', 'export const a = document.body;', GLOBALS],
  ['domain', 'export const a = indexedDB;', GLOBALS],
  ['domain', 'export const a = localStorage;', GLOBALS],
  ['domain', 'export const a = browser.alarms;', GLOBALS],
  ['domain', 'export const a = chrome.alarms;', GLOBALS],
  ['domain', "export const a = fetch('/x');", GLOBALS],
  ['domain', "export const a = Temporal.PlainDate.from('2026-11-23');", null],
  ['components/x', 'export const a = browser.alarms;', GLOBALS],
  ['components/x', 'export const a = chrome.alarms;', GLOBALS],
  ['components/x', 'export const a = indexedDB;', GLOBALS],
  ['components/x', 'export const a = localStorage;', GLOBALS],
  ['components/x', 'export const a = sessionStorage;', GLOBALS],
  ['components/x', "export const a = fetch('/x');", GLOBALS],
  ['components/x', 'export const a = new XMLHttpRequest();', GLOBALS],
  ['components/x', 'export const a = document.body;', null],
  ['storage', 'export const a = indexedDB;', null],
  ['entrypoints/library', 'export const a = Temporal.Now.instant();', null],
  ...[
    'domain',
    'components/x',
    'storage',
    'content',
    'entrypoints/library',
    'scripts',
    'tests',
  ].map((folder): [string, string, string] => [
    folder,
    'export const a: any = 1;',
    'lint/suspicious/noExplicitAny',
  ]),
];

const probes = [
  ...imports.map(([folder, specifier, allowed]) => ({
    folder,
    shown: specifier,
    code: `import type { A } from '${specifier}';\nexport type B = A;`,
    rule: allowed ? null : IMPORTS,
  })),
  ...statements.map(([folder, code, rule]) => ({ folder, shown: code, code, rule })),
].map((probe, index) => ({
  ...probe,
  verdict: probe.rule ? 'refuses' : 'allows',
  path: `${probe.folder}/probe-${index}.ts`,
}));

type Report = { diagnostics: { category: string; location: { path: string } }[] };

/** Rules that refused each probe, by its path: one run of Biome over a copy of our settings. */
function refusals(): Map<string, string[]> {
  const copy = mkdtempSync(join(tmpdir(), 'rooms-'));
  try {
    for (const path of ['biome.json', '.gitignore', 'scripts/lint']) {
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    for (const { path, code } of probes) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), `${code}\n`);
    }
    const biome = join(root, 'node_modules/.bin/biome');
    const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(biome, options, { cwd: copy, encoding: 'utf8' });
    const found = new Map<string, string[]>();
    for (const { category, location } of (JSON.parse(stdout) as Report).diagnostics) {
      found.set(location.path, [...(found.get(location.path) ?? []), category]);
    }
    return found;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

describe('lint', () => {
  const found = refusals();

  it.each(probes)('$verdict in $folder: $shown', ({ path, rule }) => {
    expect(found.get(path) ?? []).toEqual(rule ? [rule] : []);
  });
});
