import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { newFolder } from './new-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Books to take verses from, until there are enough. */
const BOOKS = { GEN: 'Genesis', EXO: 'Exodus', LEV: 'Leviticus' } as const;
const REFLECTION =
  'This text is here to be counted. It is as long as a reflection, and it says nothing to ' +
  'anybody, because nobody will ever read it on a page of a new tab.';

/**
 * Builds the extension with this many passages: ours, and other verses.
 * @returns the folder of the build
 */
export async function withPassages(count: number): Promise<string> {
  const copy = await copyOfProject();
  const folder = join(copy, 'content/en/passages');
  const taken: string[] = [];
  for (const file of await readdir(folder)) {
    const passages = parse(await readFile(join(folder, file), 'utf8')) as { reference: string }[];
    taken.push(...passages.map(({ reference }) => reference));
  }
  const verses = (await readFile(join(copy, 'content/scripture/en-bsb.tsv'), 'utf8')).split('\n');
  const others = verses.flatMap((verse) => {
    const [book = '', chapter, number, text] = verse.split('\t');
    const reference = `${BOOKS[book as keyof typeof BOOKS]} ${chapter}:${number}`;
    return book in BOOKS && text && !taken.includes(reference) ? [reference] : [];
  });
  const more = others.slice(0, count - taken.length).map((reference, index) => ({
    ...{ id: `bench-${index}`, reference, theme: 'rest', night: index % 3 === 0, loss: true },
    reflection: REFLECTION,
  }));
  await writeFile(join(folder, 'bench.yaml'), stringify(more));
  execFileSync('wxt', ['build'], { cwd: copy, stdio: 'ignore' });
  return join(copy, '.output/chrome-mv3');
}

/** A copy of the project as it is now, uncommitted changes included. */
async function copyOfProject(): Promise<string> {
  const copy = await newFolder();
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root });
  for (const file of files.toString().trim().split('\n')) {
    if (existsSync(join(root, file))) await cp(join(root, file), join(copy, file));
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
