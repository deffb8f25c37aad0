import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './harness/extension.ts';

const output = fileURLToPath(new URL('../../.output', import.meta.url));

type Manifest = { version: string; permissions: string[] };

type Change = {
  /** Runs in every page before everything else. */
  script?: string;
  /** Runs in the background after everything else. */
  background?: string;
  manifest?: (manifest: Manifest) => Partial<Manifest>;
};

export type ChangedBuild = {
  folder: string;
  /** Changes the copy again, as an update would. */
  change(change: Change): Promise<void>;
  remove(): Promise<void>;
};

/** A copy of the built extension with the changes that a test needs to cause a fault. */
export async function changedBuild(browser: BrowserName, change: Change): Promise<ChangedBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'gently-led-changed-'));
  await cp(join(output, browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'), folder, {
    recursive: true,
  });
  await apply(folder, change);
  return {
    folder,
    change: (more) => apply(folder, more),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function apply(folder: string, { script, background, manifest }: Change): Promise<void> {
  if (script) {
    await writeFile(join(folder, 'cause-fault.js'), script);
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.html')) continue;
      const html = await readFile(join(folder, name), 'utf8');
      const changed = html.replace('<head>', '<head><script src="/cause-fault.js"></script>');
      await writeFile(join(folder, name), changed);
    }
  }
  if (background) await appendFile(join(folder, 'background.js'), background);
  if (manifest) {
    const file = join(folder, 'manifest.json');
    const before = JSON.parse(await readFile(file, 'utf8')) as Manifest;
    await writeFile(file, JSON.stringify({ ...before, ...manifest(before) }));
  }
}
