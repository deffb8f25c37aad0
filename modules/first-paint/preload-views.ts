import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Where a page names what it loads ahead. */
const MARK = '<!--preload views-->';
type Bundle = Rolldown.OutputBundle;

/**
 * Has the library load side by side what would else be found out file by file: what each view needs, and
 * what the view needs that its address names. For each view a template has the links, by the view's id;
 * app/first-paint/preload.ts takes them out.
 */
export function preloadViews(): Plugin {
  return {
    name: 'gently-led:preload-views',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle, chunk }) => {
        if (!html.includes(MARK) || !bundle || !chunk) return html;
        const always = importsOf(chunk, bundle);
        const views = chunk.dynamicImports.flatMap((fileName) => {
          const view = bundle[fileName];
          if (view?.type !== 'chunk' || !view.facadeModuleId) return [];
          const files = [fileName, ...importsOf(view, bundle)].filter(
            (file) => !always.includes(file) && file !== chunk.fileName,
          );
          const id = basename(view.facadeModuleId, '.tsx').toLowerCase();
          return [`<template id="preload-${id}">${files.map(link).join('')}</template>`];
        });
        return html.replace(MARK, [...always.map(link), ...views].join('\n    '));
      },
    },
  };
}

/** A link that has the browser load a script ahead. */
export const link = (file: string) => `<link rel="modulepreload" crossorigin href="/${file}">`;

/** The files that a chunk imports, and those that these import. */
function importsOf(chunk: Rolldown.OutputChunk, bundle: Bundle): string[] {
  const reached = new Set(chunk.imports);
  for (const fileName of reached) {
    const imported = bundle[fileName];
    for (const name of imported?.type === 'chunk' ? imported.imports : []) reached.add(name);
  }
  return [...reached];
}
