import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLACES } from '@/content/types.ts';
import { compileContent } from '@/modules/content/compile.ts';

const source = fileURLToPath(new URL('../../../content', import.meta.url));
const HOPE = 'content/en/passages/hope.yaml';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gently-led-content-'));
  cpSync(source, join(root, 'content'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

describe('the flags of content', () => {
  it('are those of all files of practices, the article’s first', () => {
    const file = join(root, 'content/en/practices/a-breath.yaml');
    const practice = (id: string, where: string) => `
- {id: ${id}, title: Breathe, long: breath, where: [${where}], body: Breathe out., leave: Or not.,
   steps: [Breathe out., Breathe in.], tell: Tell a friend., for: [loss, home], partner: only}`;
    writeFileSync(file, practice('breathe', 'anywhere') + practice('wait', 'not-today, feeding'));
    const { practices } = compileContent(root, 'en');
    const ids = practices.map(({ id }) => id);
    expect(ids.indexOf('breathe')).toBeGreaterThan(ids.indexOf('reach-out'));
    const [anywhere, elsewhere] = practices.filter(({ title }) => title === 'Breathe');
    expect(anywhere).toMatchObject({ for: ['loss', 'home'], partner: 'only', night: true });
    expect(anywhere?.where).toEqual(PLACES.filter((place) => place !== 'not-today'));
    expect(elsewhere?.where).toEqual(['feeding', 'not-today']);
  });

  it('may say that a passage is for nobody but a bereaved parent, or one whose baby is in hospital', () => {
    change(HOPE, 'loss: true', 'loss: only\n  hospital: only');
    const [first] = compileContent(root, 'en').passages.filter(({ loss }) => loss === 'only');
    expect(first).toMatchObject({ loss: 'only', hospital: 'only', partner: true });
  });
});
