import { join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';
import { LANGUAGES } from '../../content/languages.ts';
import { readContentFile } from './read-file.ts';
import { extensionFile } from './schema.ts';

/**
 * The files in which a browser looks up the name and description of the extension.
 * @param root project folder
 * @throws ContentError when a language's `extension.yaml` has to be mended
 */
export function browserLocales(root: string): ResolvedPublicFile[] {
  return LANGUAGES.map(({ code }) => {
    const file = join(root, 'content', code, 'extension.yaml');
    const { name, description } = readContentFile(root, file, extensionFile).data;
    const messages = { name: { message: name }, description: { message: description } };
    return {
      contents: `${JSON.stringify(messages, null, 2)}\n`,
      // Browsers write "pt_BR".
      relativeDest: `_locales/${code.replace('-', '_')}/messages.json`,
    };
  });
}
