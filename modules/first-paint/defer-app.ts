import type { Plugin } from 'vite';

/** The script that Vite has a page load at once. */
const APP = /<script type="module"[^>]* src="[^"]+"><\/script>/;
/** The script before the first paint, of pages that have one. */
const FIRST = /<script [^>]*src="\/(?:new-tab|popup)-first-paint\.js"><\/script>/;

/** The style that Vite puts at the end of the head, behind typefaces that are larger and less urgent. */
const STYLE = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * Keeps what makes a page answer from being loaded with it, as it would compete with the first frame: its
 * script lies in a template, and app/first-paint/load-app.ts takes it out. Not while editing: the development
 * server reloads what a page has loaded.
 */
export function deferApp(): Plugin {
  return {
    name: 'gently-led:defer-app',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const [first] = FIRST.exec(html) ?? [];
        if (!first) return html;
        const style = (html.match(STYLE) ?? []).join('');
        return html
          .replace(STYLE, '')
          .replace(APP, (script) => `<template id="app-script">${script}</template>`)
          .replace(first, `${first}${style}`);
      },
    },
  };
}
