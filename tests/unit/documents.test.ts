import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inRoot = readdirSync(root).filter((name) => name.endsWith('.md'));
const inDocs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const documents = [...inRoot, ...inDocs.map((name) => `docs/${name}`)];
const ROOMS = 'app|components|content|docs|domain|entrypoints|modules|public|scripts|storage|tests';

/** What a document links to within the project, from where it stands. */
function links(document: string, text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) =>
    join(dirname(document), target),
  );
}

/** Paths in code style that begin with a room; not those with a placeholder. */
function paths(text: string): string[] {
  const path = new RegExp(`\`((?:${ROOMS})/[\\w./-]+)\``, 'g');
  return [...text.matchAll(path)].map(([, target = '']) => target);
}

describe('a document', () => {
  it.each(documents)('names only files that exist: %s', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const named = [...links(document, text), ...paths(text)];
    expect(named.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});
