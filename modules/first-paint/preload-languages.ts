import type { Plugin } from 'vite';
import { link } from './preload-views.ts';

/** What a page needs of its language as soon as its app is loaded. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  newtab: ['new-tab-messages'],
  // All messages include those of a new tab.
  popup: ['messages', 'new-tab-messages', 'cards'],
  library: ['messages', 'new-tab-messages'],
};

/**
 * Has a page load what it needs of its language side by side with its app, which would ask for it only
 * later. For each language a template has the links, by the language's code;
 * app/first-paint/preload.ts takes them out.
 */
export function preloadLanguages(): Plugin {
  return {
    name: 'gently-led:preload-languages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle, chunk }) => {
        const needed = NEEDED[chunk?.name ?? ''];
        if (!needed || !bundle) return html;
        const files = Object.values(bundle).flatMap((file) => {
          const id = file.type === 'chunk' ? (file.facadeModuleId ?? '') : '';
          const [, code = '', kind = ''] = /^\0virtual:content\/([^/]+)\/([^/]+)$/.exec(id) ?? [];
          return needed.includes(kind) ? [{ code, link: link(file.fileName) }] : [];
        });
        const templates = [...Map.groupBy(files, ({ code }) => code)].map(
          ([code, links]) =>
            `<template id="preload-${code}">${links.map((one) => one.link).join('')}</template>`,
        );
        // Before the script that looks for them.
        return html.replace('<script', `${templates.join('')}<script`);
      },
    },
  };
}
