/** What the package carries of others: their licenses, and the font under an address of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';

/** Fonts stand in this folder of the package. */
export const FONTS_FOLDER = 'fonts';

const FONTS = {
  literata: 'literata/files/literata-latin-wght-normal.woff2',
  'source-sans': 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  atkinson: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
};

/**
 * Files that the build adds to the package.
 * @param root project folder, its dependencies installed
 * @throws Error when a bundled part comes without a license
 */
export function bundledFiles(root: string): ResolvedPublicFile[] {
  const modules = join(root, 'node_modules');
  const { dependencies } = readJson(join(root, 'package.json'));
  return [
    // Fixed addresses, so that every page can preload them.
    ...Object.entries(FONTS).map(([name, file]) => ({
      absoluteSrc: join(modules, '@fontsource-variable', file),
      relativeDest: `${FONTS_FOLDER}/${name}.woff2`,
    })),
    {
      contents: Object.keys(dependencies ?? {})
        .map((name) => licenseOf(join(modules, name)))
        .join('\n\n'),
      relativeDest: 'licenses.txt',
    },
  ];
}

type PackageJson = {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
};

function readJson(path: string): PackageJson {
  return JSON.parse(readFileSync(path, 'utf8')) as PackageJson;
}

function licenseOf(folder: string): string {
  const { name, version, license } = readJson(join(folder, 'package.json'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} comes without a license file, so it cannot be bundled.`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${'='.repeat(72)}\n${name} ${version} (${license ?? 'see below'})\n\n${text}\n`;
}
