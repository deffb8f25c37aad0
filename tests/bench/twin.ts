/**
 * The static twin: what a page looks like once it stands, as plain HTML with the same style sheets, fonts
 * and scene and no script at all, in an extension of its own. Nothing that shows the same can be faster.
 */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** An extension's page goes faster while its worker lives, so the twin has one, which does nothing. */
const WORKER = "self.addEventListener('install', () => undefined);\n";

export type Twin = {
  folder: string;
  /** Adds what a page shows now, under a name: "newtab.html". */
  add: (page: Page, name: string) => Promise<void>;
};

/**
 * An extension without pages yet.
 * @param build of ours: its style sheets and fonts are taken
 */
export async function newTwin(build: string): Promise<Twin> {
  const folder = await mkdtemp(join(tmpdir(), 'gently-led-twin-'));
  for (const part of ['assets', 'fonts']) {
    await cp(join(build, part), join(folder, part), { recursive: true });
  }
  const ours = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8')) as object;
  const { content_security_policy } = ours as Record<string, unknown>;
  const manifest = {
    ...{ manifest_version: 3, name: 'Static twin', version: '1', content_security_policy },
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), WORKER);
  return {
    folder,
    add: async (page, name) => writeFile(join(folder, name), await page.evaluate(htmlOf)),
  };
}

/** Runs in the page. */
function htmlOf(): string {
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  for (const part of root.querySelectorAll('script, link[rel="modulepreload"]')) part.remove();
  return `<!doctype html>\n${root.outerHTML}`;
}
