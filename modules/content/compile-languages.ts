import { LANGUAGES, type Language } from '../../content/languages.ts';
import { type Compiled, compileContent } from './compile.ts';
import { inTestLanguage, TEST_LANGUAGES } from './test-languages.ts';

export type CompiledLanguage = Language & { content: Compiled };

/**
 * The content of every language, the one for everyone else first.
 * @param withTestLanguages also makes the languages that only tests know
 * @throws ContentError for the first thing an author has to mend
 */
export function compileLanguages(root: string, withTestLanguages: boolean): CompiledLanguage[] {
  const shipped = LANGUAGES.map((row) => ({ ...row, content: compileContent(root, row.code) }));
  const [first, ...others] = shipped;
  if (!first) throw new Error('content/languages.ts has no row.');
  for (const { code, content } of others) checkIds(code, content, first);
  if (!withTestLanguages) return shipped;
  const tests = TEST_LANGUAGES.map((row) => ({
    ...row,
    content: inTestLanguage(row.code, first.content),
  }));
  return [...shipped, ...tests];
}

/** A favorite, a rotation or a reminder may be read in another language later, by the same id. */
function checkIds(code: string, content: Compiled, first: CompiledLanguage): void {
  const known = new Set(idsOf(first.content));
  const unknown = idsOf(content).filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new Error(
    `content/${code} has ids that content/${first.code} does not have: ${unknown.join(', ')}`,
  );
}

function idsOf({ passages, lines, practices, reasons }: Compiled): string[] {
  return [passages, lines, practices, reasons].flat().map(({ id }) => id);
}
