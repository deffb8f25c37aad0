import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect } from 'vitest';

const source = fileURLToPath(new URL('../../content', import.meta.url));

/** A folder with a copy of all content, new for each test, that a test may spoil. */
export const copy = {
  root: '',
  /** Replaces text in a file, which must be there. */
  change(file: string, from: string | RegExp, to: string): void {
    const path = join(copy.root, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  },
};

beforeEach(() => {
  copy.root = mkdtempSync(join(tmpdir(), 'gently-led-content-'));
  cpSync(source, join(copy.root, 'content'), { recursive: true });
});

afterEach(() => rmSync(copy.root, { recursive: true, force: true }));
