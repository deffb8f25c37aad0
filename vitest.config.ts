import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { contentPlugin } from './modules/content/plugin.ts';
import { renderPages } from './modules/first-paint/render-pages.ts';
import { firstPaintWords } from './modules/first-paint/words.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const PACKAGE = 'tests/browser/package*.test.ts';

const inProject = {
  plugins: [WxtVitest(), contentPlugin(root), firstPaintWords(() => renderPages(root))],
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
};

export default defineConfig({
  test: {
    // By default one of two cores would be idle; more than two browsers would slow each other down.
    maxWorkers: 2,
    projects: [
      {
        ...inProject,
        test: {
          name: 'unit',
          environment: 'node',
          // A thread for each file starts faster than a process.
          pool: 'threads',
          // Property tests try many cases, which a busy machine takes a while for.
          testTimeout: 30_000,
          include: ['tests/{unit,simulation,fuzz}/**/*.test.ts'],
        },
      },
      {
        ...inProject,
        test: {
          name: 'component',
          environment: 'happy-dom',
          setupFiles: ['tests/component/setup.tsx'],
          // A new document for each file, in a tenth of the time that a new process would take.
          pool: 'vmThreads',
          testTimeout: 20_000,
          include: ['tests/component/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'package',
          environment: 'node',
          include: [PACKAGE],
          testTimeout: 60_000,
        },
      },
      {
        resolve: inProject.resolve,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [PACKAGE],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // After the package tests, which build again what browsers have open here.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
