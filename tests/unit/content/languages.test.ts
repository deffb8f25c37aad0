import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserLocales } from '@/modules/content/browser-locales.ts';
import { compileLanguages } from '@/modules/content/compile-languages.ts';
import { moduleCode } from '@/modules/content/virtual-modules.ts';

vi.mock('@/content/languages.ts', () => ({
  LANGUAGES: [
    { code: 'en', name: 'English', direction: 'ltr', edition: 'BSB' },
    { code: 'pt-BR', name: 'Português', direction: 'ltr', edition: 'XYZ' },
  ],
}));

const source = fileURLToPath(new URL('../../../content', import.meta.url));
let root: string;

const change = (file: string, make: (text: string) => string) => {
  const path = join(root, 'content', file);
  writeFileSync(path, make(readFileSync(path, 'utf8')));
};

/** A second language, as someone would begin it: a copy of the English folder, and an edition. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gently-led-languages-'));
  // The passages of the article are enough, and quick.
  const filter = (path: string) => !/\/passages\/(?!article)/.test(path);
  cpSync(source, join(root, 'content'), { recursive: true, filter });
  cpSync(join(source, 'en'), join(root, 'content/pt-BR'), { recursive: true, filter });
  change('pt-BR/passages/article.yaml', (text) => text.replace(/ {2}quote:\n( {4}.*\n)+/, ''));
  change('scripture/editions.yaml', (text) => {
    const [, checksum = ''] = /id: BSB[\s\S]*?sha256: (\S+)/.exec(text) ?? [];
    return `${text}
- id: XYZ
  name: An edition
  language: pt-BR
  file: en-bsb.tsv
  sha256: ${checksum}
  licence: Public domain.
`;
  });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a second language', () => {
  it('has its own texts, and the edition of its row', () => {
    change('pt-BR/practices/article.yaml', (text) =>
      text.replace('Skin-to-Skin Contact', 'Pele com pele'),
    );
    const [english, other] = compileLanguages(root, false);
    expect(english?.content.practices[0]?.title).toBe('Skin-to-Skin Contact');
    expect(other?.content.practices[0]?.title).toBe('Pele com pele');
    expect(other?.content.editions.map(({ id }) => id)).toEqual(['XYZ']);
    expect(other?.content.passages[0]?.edition).toBe('XYZ');
    expect(english?.content.passages[0]?.edition).toBe('NIV');
  });

  it('may begin with one practice, under the id that English has', () => {
    const practices = join(root, 'content/pt-BR/practices');
    for (const name of readdirSync(practices))
      if (name !== 'article.yaml') rmSync(join(practices, name));
    change('pt-BR/practices/article.yaml', (text) => text.slice(0, text.indexOf('\n- id: talk')));
    rmSync(join(root, 'content/pt-BR/reasons'), { recursive: true });
    const [, other] = compileLanguages(root, false);
    expect(other?.content.practices.map(({ id }) => id)).toEqual(['skin-to-skin']);
  });

  it('has no id that English does not have', () => {
    change('pt-BR/practices/article.yaml', (text) => text.replace('id: skin-to-skin', 'id: pele'));
    rmSync(join(root, 'content/pt-BR/reasons'), { recursive: true });
    expect(() => compileLanguages(root, false)).toThrow(
      'content/pt-BR has ids that content/en does not have: pele',
    );
  });

  it('is told which edition is missing', () => {
    change('scripture/editions.yaml', (text) => text.replace('id: XYZ', 'id: ABC'));
    expect(() => compileLanguages(root, false)).toThrow(
      'add the edition "XYZ", which content/languages.ts names for "pt-BR"',
    );
  });

  it('is loaded by its own modules, and each edition is listed once', () => {
    const languages = compileLanguages(root, false);
    expect(moduleCode('', languages)).toContain(
      "'pt-BR': { passages: () => import('virtual:content/pt-BR/passages')",
    );
    const words = moduleCode('pt-BR/newTabMessages', languages);
    expect(words).toContain('@/content/pt-BR/new-tab-messages.ts');
    expect(moduleCode('de/newTabMessages', languages)).toBeNull();
    const [, list = ''] = /= (.*);$/.exec(moduleCode('editions', languages) ?? '') ?? [];
    expect(JSON.parse(list)).toMatchObject([
      { id: 'BSB', languages: ['en'] },
      { id: 'WEB', languages: ['en'] },
      { id: 'KJV', languages: ['en'] },
      { id: 'XYZ', languages: ['pt-BR'] },
    ]);
  });

  it('is described to the browser under the name that browsers give it', () => {
    const files = browserLocales(root).map(({ relativeDest }) => relativeDest);
    expect(files).toEqual(['_locales/en/messages.json', '_locales/pt_BR/messages.json']);
  });
});
