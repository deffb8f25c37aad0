import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  built,
  filesIn,
  importedBy,
  output,
  root,
  scriptsAtOnce,
  scriptsLater,
  scriptsOf,
  textOf,
  zipped,
} from './built-files.ts';

type Quoted = { id: string; edition: string; text: string; others: Record<string, string> };

/** The passages in a built chunk, which exports one list of them. */
function passagesIn(code: string): Quoted[] {
  const list = /^var \w+=(\[.*\]);export\{/s.exec(code)?.[1];
  return list ? (runInNewContext(`(${list})`) as Quoted[]) : [];
}

describe('the first frame', () => {
  it.each([
    ['newtab.html', 13],
    ['popup.html', 15],
  ])('of %s needs one script of at most %i KB', (page, most) => {
    const scripts = scriptsAtOnce(page);
    expect(scripts).toHaveLength(1);
    const code = textOf(scripts[0] ?? '');
    // Strings that survive minification: Preact's hooks, idb's transactions, the polyfill's name.
    expect(code).not.toMatch(/__H|upgradeneeded|webextension-polyfill/);
    expect(zipped(scripts)).toBeLessThanOrEqual(most * 1024);
  });

  it('needs at most 50 KB of scripts until a new tab answers, and one style sheet', () => {
    const scripts = [...scriptsAtOnce('newtab.html'), ...scriptsLater('newtab.html')];
    expect(scripts.length).toBeLessThanOrEqual(3);
    for (const path of scripts) {
      expect(textOf(path), path).not.toContain('webextension-polyfill');
    }
    expect(zipped(scripts)).toBeLessThanOrEqual(50 * 1024);
    const html = textOf('newtab.html');
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
  });

  it.each([
    ['chrome-mv3', 'async blocking="render" '],
    // Firefox does not know `blocking`: there the script blocks the parser as well.
    ['firefox-mv3', ''],
  ])('waits for its script in %s', (build, how) => {
    for (const [page, script] of [
      ['newtab.html', 'new-tab-first-paint.js'],
      ['popup.html', 'popup-first-paint.js'],
    ] as const) {
      const html = readFileSync(join(output, build, page), 'utf8');
      expect(html).toContain(`<script ${how}src="/${script}">`);
    }
  });

  it('is rendered into the HTML at build time', () => {
    const html = textOf('newtab.html');
    expect(html).toMatch(
      /<figure [^>]*><blockquote [^>]*data-slot="text"><\/blockquote><figcaption/,
    );
    expect(html).not.toContain('<!--render:');
  });

  it('has no word in its HTML: its script knows those of the language', () => {
    const shown = textOf('newtab.html').replace(/<!--.*?-->|<[^>]+>/g, ' ');
    expect(shown.trim()).toBe('');
    expect(textOf('new-tab-first-paint.js')).toContain('Help now');
  });

  it.each([
    ['newtab.html', ['newTabMessages']],
    ['popup.html', ['cards', 'newTabMessages', 'otherMessages']],
    ['library.html', ['newTabMessages', 'otherMessages']],
  ])('of %s has one language beside it', (page, kinds) => {
    const loaded = scriptsOf(page, 'en').map((path) => /chunks\/(\w+)-/.exec(path)?.[1]);
    expect(loaded.toSorted()).toEqual(kinds);
  });

  it('needs at most 52 KB until a new tab answers, with the messages of the language', () => {
    const scripts = [...scriptsAtOnce('newtab.html'), ...scriptsLater('newtab.html')];
    expect(zipped([...scripts, ...scriptsOf('newtab.html', 'en')])).toBeLessThanOrEqual(52 * 1024);
  });
});

describe('the library', () => {
  const html = textOf('library.html');
  const linked = (part: string) =>
    [...part.matchAll(/<link rel="modulepreload"[^>]* href="\/([^"]+)"/g)].map(
      ([, path = '']) => path,
    );

  it('preloads every chunk that a view needs', () => {
    const atOnce = linked(html.replace(/<template.*<\/template>/g, ''));
    const own = /<script type="module"[^>]* src="\/([^"]+)"/.exec(html)?.[1] ?? '';
    for (const view of ['favorites', 'search', 'reminders', 'settings', 'help', 'about']) {
      const [, part = ''] = new RegExp(`"preload-${view}">(.+?)</template>`).exec(html) ?? [];
      const named = [...atOnce, ...linked(part), own];
      for (const path of named) {
        for (const chunk of importedBy(path)) expect(named, `${path} of ${view}`).toContain(chunk);
      }
      expect(linked(part).length, view).toBeGreaterThan(0);
    }
  });

  it('has the style sheet of all views before its first paint', () => {
    const styles = [...html.matchAll(/rel="stylesheet"[^>]* href="\/([^"]+)"/g)];
    const all = readdirSync(join(built, 'assets')).filter((name) => name.endsWith('.css'));
    const others = all.filter((name) => !styles.some(([, path]) => path === `assets/${name}`));
    expect(others.map((name) => name.split('-')[0]).sort()).toEqual(['DeliveryTab', 'popup']);
  });
});

describe('what a new tab loads', () => {
  const chunks = [...filesIn(join(built, 'chunks'))];

  it('does not grow with the number of passages, which are in small chunks', () => {
    const words = chunks.filter(([name]) => /^\d+-/.test(name));
    expect(words.length).toBeGreaterThan(10);
    for (const [name, bytes] of words) expect(gzipSync(bytes).length, name).toBeLessThan(8 * 1024);
    // The app contains no id of a passage: it loads the list only to choose one.
    const app = chunks.find(([name]) => name.startsWith('app-'))?.[1].toString() ?? '';
    expect(app).not.toBe('');
    expect(app).not.toContain('psalm-23');
  });

  it('contains every verse letter for letter as in its edition', () => {
    const editions = new Map(
      ['bsb', 'web', 'kjv'].map((id) => [
        id.toUpperCase(),
        readFileSync(join(root, `content/scripture/en-${id}.tsv`), 'utf8')
          .split('\n')
          .map((line) => line.split('\t')[3] ?? '')
          .join(' '),
      ]),
    );
    let compared = 0;
    for (const [name, bytes] of chunks) {
      if (!/^\d+-/.test(name)) continue;
      for (const passage of passagesIn(bytes.toString())) {
        const wordings = { [passage.edition]: passage.text, ...passage.others };
        for (const [edition, text] of Object.entries(wordings)) {
          if (edition === 'NIV' || edition === '') continue;
          expect(editions.get(edition)?.includes(text), `${passage.id} ${edition}`).toBe(true);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});
