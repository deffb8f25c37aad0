/** The code of the modules `virtual:content/…`: content/modules.d.ts says what each exports. */
import { createHash } from 'node:crypto';
import type { Edition, Passage, PassageMeta } from '../../content/types.ts';
import type { Compiled } from './compile.ts';
import type { CompiledLanguage } from './compile-languages.ts';
import { TEST_LANGUAGES } from './test-languages.ts';

/** One chunk holds this many passages, so what a tab loads does not grow with their number. */
const A_CHUNK = 16;

/**
 * @param name what follows "virtual:content" and a slash, or "" for that itself
 * @returns null if there is no such module
 */
export function moduleCode(name: string, languages: readonly CompiledLanguage[]): string | null {
  const [code, ...path] = name.split('/');
  const language = languages.find((one) => one.code === code);
  if (language) return ofLanguage(language, path);
  const codes = languages.map((one) => one.code);
  switch (name) {
    case '':
      return loaders(codes);
    case 'languages':
      return exported(
        'languages',
        languages.map(({ content: _content, ...row }) => row),
      );
    case 'built-in':
      return byLanguage('builtIn', 'built-in', codes);
    case 'safe-line':
      return byLanguage('safeLine', 'safe-line', codes);
    case 'notification':
      return byLanguage('notification', 'notification', codes);
    case 'release':
      return exported('release', releaseOf(languages));
    case 'sources':
      return exported('sources', Object.values(languages[0]?.content.sources ?? {}));
    case 'editions':
      return exported('editions', editionsOf(languages));
    default:
      return null;
  }
}

function ofLanguage({ code, content }: CompiledLanguage, path: string[]): string | null {
  const [name, chunk] = path;
  switch (name) {
    case 'passages':
    case 'lines':
      return chunk === undefined
        ? index(code, name, content[name])
        : exported('default', chunkOf(content[name], Number(chunk)));
    case 'built-in':
      return exported('builtIn', content.builtIn);
    case 'safe-line':
      return exported('safeLine', safeLineOf(content));
    case 'cards':
      return [
        exported('practices', content.practices),
        exported('reasons', content.reasons),
        exported('letter', content.letter),
      ].join('\n');
    case 'help':
      return exported('help', content.help);
    case 'messages':
      return written(code, 'messages', 'messages.ts');
    case 'new-tab-messages':
      return written(code, 'newTabMessages', 'new-tab-messages.ts');
    case 'notification':
      return written(code, 'notification', 'messages/notification.ts');
    default:
      return null;
  }
}

/** The first line that is right in every situation. */
function safeLineOf({ lines }: Compiled): Passage {
  const line = lines.find(({ day, loss, partner, hospital }) => day && loss && partner && hospital);
  if (!line) throw new Error('lines.yaml has no line that is right in every situation.');
  return line;
}

function exported(name: string, value: unknown): string {
  const json = JSON.stringify(value);
  return name === 'default' ? `export default ${json};` : `export const ${name} = ${json};`;
}

/** What is written as TypeScript in the folder of a language. */
function written(code: string, name: string, file: string): string {
  if (!TEST_LANGUAGES.some((language) => language.code === code))
    return `export { ${name} } from '@/content/${code}/${file}';`;
  return `
    import { ${name} as english } from '@/content/en/${file}';
    import { inTestLanguageThroughout } from '@/modules/content/test-languages.ts';
    export const ${name} = inTestLanguageThroughout('${code}', english);`;
}

/** For each language what loads its content: a page loads that of its own language only. */
function loaders(codes: readonly string[]): string {
  const kinds = ['passages', 'lines', 'cards', 'help', 'messages', 'new-tab-messages'];
  const rows = codes.map((code) => {
    const row = kinds.map((kind) => `'${kind}': () => import('virtual:content/${code}/${kind}')`);
    return `'${code}': { ${row.join(', ')} }`;
  });
  return `export const loaders = { ${rows.join(', ')} };`;
}

/** A table of something small in every language. */
function byLanguage(name: string, module: string, codes: readonly string[]): string {
  const imports = codes.map(
    (code, at) => `import { ${name} as in${at} } from 'virtual:content/${code}/${module}';`,
  );
  const rows = codes.map((code, at) => `'${code}': in${at}`);
  return `${imports.join('\n')}\nexport const ${name} = { ${rows.join(', ')} };`;
}

function releaseOf(languages: readonly CompiledLanguage[]): string {
  const words = languages.map(({ content: { passages, lines, practices } }) => [
    ...[passages, lines, practices],
  ]);
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}

/** Each edition once, with all languages that have it. */
function editionsOf(languages: readonly CompiledLanguage[]): Edition[] {
  const all = languages.flatMap(({ code, content }) =>
    content.editions.map((edition) => ({ ...edition, languages: [code] })),
  );
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([edition, ...same]) =>
    edition
      ? [{ ...edition, languages: [edition, ...same].flatMap((each) => each.languages) }]
      : [],
  );
}

function chunkOf(passages: Compiled['passages'], chunk: number): Passage[] {
  return passages.slice(chunk * A_CHUNK, (chunk + 1) * A_CHUNK);
}

/** A module that knows of every passage when it may appear, and fetches its words when asked. */
function index(code: string, kind: 'passages' | 'lines', passages: Passage[]): string {
  const entries: PassageMeta[] = passages.map(
    ({ id, theme, day, night, loss, partner, hospital }) => ({
      ...{ id, theme, day, night, loss, partner, hospital },
    }),
  );
  const chunks = Array.from(
    { length: Math.ceil(passages.length / A_CHUNK) },
    (_, chunk) => `() => import('virtual:content/${code}/${kind}/${chunk}')`,
  );
  return `
    export const entries = ${JSON.stringify(entries)};
    const chunks = [${chunks.join(', ')}];
    export async function load(id) {
      const at = entries.findIndex((entry) => entry.id === id);
      const chunk = chunks[Math.floor(at / ${A_CHUNK})];
      return chunk ? (await chunk()).default.find((passage) => passage.id === id) ?? null : null;
    }`;
}
