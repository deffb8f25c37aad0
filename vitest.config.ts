import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { contentPlugin } from './modules/content/plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const PACKAGE = 'tests/browser/package*.test.ts';

const resolve = { alias: { '@': root.replace(/\/$/, '') } };
const inProject = { plugins: [WxtVitest(), contentPlugin(root)], resolve };

export default defineConfig({
  test: {
    // Left to itself, one of two cores would wait. More than two browsers would wait for each other.
    maxWorkers: 2,
    projects: [
      {
        ...inProject,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,simulation,fuzz}/**/*.test.ts'],
        },
      },
      {
        ...inProject,
        test: {
          name: 'component',
          environment: 'happy-dom',
          // One document for all files would leak; this makes a new one a file, in a tenth of the time.
          pool: 'vmThreads',
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
        resolve,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [PACKAGE],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Afterwards: the package tests build anew what browsers have open here.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
