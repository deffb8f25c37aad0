import { afterEach, describe, it } from 'vitest';
import { type ChangedBuild, changedBuild } from '../changed-build.ts';
import type { BrowserName, Extension } from './extension.ts';
import { openExtension } from './open-extension.ts';
import { until } from './until.ts';

const browsers: BrowserName[] = ['chromium', 'firefox'];

describe.each(browsers)('the problems that %s reports', (browser) => {
  let build: ChangedBuild;
  let extension: Extension;
  const open = async (change: Parameters<typeof changedBuild>[1]) => {
    build = await changedBuild(browser, change);
    extension = await openExtension({ browser, build: build.folder });
  };
  afterEach(async () => {
    await extension.close();
    await build.remove();
  });
  const untilReported = (words: string) =>
    until(words, async () => (await extension.problems()).some((each) => each.includes(words)));

  it('include a promise that the background lets reject', async () => {
    await open({ background: ';Promise.reject(new Error("rejected in the background"));' });
    await untilReported('rejected in the background');
  });

  it('include those of a background that was stopped and started again', async () => {
    await open({ background: ';globalThis.fail = () => { throw new Error("thrown later"); };' });
    await extension.stopBackground();
    await extension.inBackground(() => {
      setTimeout(() => (globalThis as unknown as { fail(): void }).fail());
    });
    await untilReported('thrown later');
  });

  it('include an error in a page', async () => {
    await open({ script: 'throw new Error("thrown in a page");' });
    await extension.open('library.html', 'about');
    await untilReported('thrown in a page');
  });
});
