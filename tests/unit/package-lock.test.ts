import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Entry = { optionalDependencies?: Record<string, string>; os?: string[]; resolved?: string };

const lock = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Record<string, Entry> };

/** Whether a dependency of the package at `from` is locked where npm looks for it: there, then further up. */
function isLocked(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
    if (
      `${folder === '' ? '' : `${folder.replace(/\/$/, '')}/`}node_modules/${name}` in lock.packages
    ) {
      return true;
    }
    if (folder === '') return false;
  }
}

describe('the lock file', () => {
  it('names the packages of every platform, so that npm ci works on all of them', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(['linux', 'darwin', 'win32'])('has the native packages for %s', (os) => {
    const native = Object.entries(lock.packages)
      .filter(([, entry]) => entry.os?.includes(os))
      .map(([path]) => path);
    for (const part of ['@biomejs/cli', '@rolldown/binding', 'lightningcss']) {
      expect(
        native.some((path) => path.includes(part)),
        `${part} for ${os}`,
      ).toBe(true);
    }
  });

  it('names no host to download from, so any registry works', () => {
    const hosts = Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined);
    expect(hosts).toEqual([]);
  });
});
