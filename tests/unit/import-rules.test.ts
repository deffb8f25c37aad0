import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What each room may not import. That it may import the rest is shown by the code itself. */
const FORBIDDEN: Record<string, string> = {
  entrypoints:
    '@/components/x.tsx @/content/x.ts @/domain/x.ts @/storage/x.ts @/modules/x.ts @/scripts/x.ts ' +
    '@/tests/x.ts ../storage/x.ts virtual:content/en preact idb',
  app:
    '@/entrypoints/x.ts @/modules/x.ts @/scripts/x.ts @/tests/x.ts ../../tests/x.ts idb valibot ' +
    'webextension-polyfill',
  components:
    '@/entrypoints/x.ts @/app/x.ts @/storage/x.ts @/modules/x.ts @/scripts/x.ts @/tests/x.ts ' +
    '../../app/x.ts virtual:content/en wxt/browser webextension-polyfill idb',
  content:
    '@/entrypoints/x.ts @/app/x.ts @/components/x.ts @/domain/x.ts @/storage/x.ts @/modules/x.ts ' +
    '@/scripts/x.ts @/tests/x.ts ../domain/x.ts preact',
  domain:
    '@/entrypoints/x.ts @/app/x.ts @/components/x.ts @/content/en/messages.ts @/storage/x.ts ' +
    '@/modules/x.ts @/scripts/x.ts @/tests/x.ts ../storage/x.ts virtual:content/en wxt/browser ' +
    'preact valibot',
  'domain/backup': '@/storage/x.ts ../../storage/x.ts idb',
  storage:
    '@/entrypoints/x.ts @/app/x.ts @/components/x.ts @/content/en/messages.ts @/modules/x.ts ' +
    '@/scripts/x.ts @/tests/x.ts ../app/x.ts virtual:content/en preact',
  modules: '@/entrypoints/x.ts @/storage/x.ts ../../storage/x.ts @/scripts/x.ts @/tests/x.ts',
  scripts: '../entrypoints/x.ts ../app/x.ts ../components/x.ts ../storage/x.ts',
};

const edges = Object.entries(FORBIDDEN).flatMap(([from, specifiers]) =>
  specifiers.split(' ').map((to, index) => ({ from, to, path: `${from}/probe-${index}.ts` })),
);

type Report = { diagnostics: { category: string; location: { path: string } }[] };

/** Lints files outside the project by its rules; returns "path: rule" for all that is refused. */
function lint(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  try {
    for (const path of ['biome.json', '.gitignore', 'scripts/lint']) {
      cpSync(join(root, path), join(folder, path), { recursive: true });
    }
    for (const [path, code] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${code}\n`);
    }
    const biome = join(root, 'node_modules/.bin/biome');
    const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(biome, options, { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as Report;
    return diagnostics.map(({ category, location }) => `${location.path}: ${category}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('lint', () => {
  const refused = lint({
    ...Object.fromEntries(edges.map(({ path, to }) => [path, `export * from '${to}';`])),
    'app/one.ts': "import type { Two } from './two.ts';\nexport type One = Two;",
    'app/two.ts': "import type { One } from './one.ts';\nexport type Two = One;",
    'domain/clock.ts': 'export const now = Temporal.Now.instant();',
  });

  it.each(edges)('refuses in $from an import of $to', ({ path }) => {
    expect(refused).toContain(`${path}: lint/style/noRestrictedImports`);
  });

  it('refuses files that import each other, if only for types', () => {
    const rule = 'lint/suspicious/noImportCycles';
    expect(refused).toEqual(expect.arrayContaining([`app/one.ts: ${rule}`, `app/two.ts: ${rule}`]));
  });

  it('refuses the clock in domain', () => {
    expect(refused).toContain('domain/clock.ts: plugin');
  });
});
