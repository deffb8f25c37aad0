import { expect, test } from 'vitest';
import type { BrowserName } from './extension.ts';
import { openExtension } from './open-extension.ts';
import { until } from './until.ts';
import { watchNetwork } from './watch-network.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

test.each(browsers)(
  '%s: connections of a page are recorded',
  { timeout: 60_000 },
  async (browser) => {
    const extension = await openExtension({ browser });
    try {
      const watch = watchNetwork(extension);
      const page = await extension.puppeteer.newPage();
      await page.goto('http://control.example/').catch(() => undefined);
      await until('the request', () => watch.requests().includes('control.example:80'));
      await page.goto('https://secure.control.example/').catch(() => undefined);
      await until('the request', () => watch.requests().includes('secure.control.example:443'));
      await page.goto('http://127.0.0.1:8471/').catch(() => undefined);
      await until('the request', () => watch.requests().includes('127.0.0.1:8471'));
      const foreign = watch
        .requests()
        .filter((host) => !/control\.example|127\.0\.0\.1/.test(host));
      expect(foreign).toEqual([]);
    } finally {
      await extension.close();
    }
  },
);
