import { beforeEach, describe, expect, it } from 'vitest';
import { loadApp } from '@/app/first-paint/load-app.ts';

const scripts = () => [...document.head.querySelectorAll('script')].map(({ src }) => src);

beforeEach(() => {
  document.head.replaceChildren();
  document.body.innerHTML = '<div id="app"></div>';
});

describe('what makes a page answer', () => {
  it('is loaded from where the build has put it, and waited for until it answers', async () => {
    const template = document.createElement('template');
    template.id = 'app-script';
    template.innerHTML = '<script type="text/plain" src="/chunks/app.js"></script>';
    document.body.append(template);
    expect(scripts()).toEqual([]);
    let answers = false;
    const loaded = loadApp().then(() => {
      answers = true;
    });
    expect(scripts()).toEqual([expect.stringContaining('/chunks/app.js')]);
    await Promise.resolve();
    expect(answers).toBe(false);
    document.getElementById('app')?.setAttribute('data-hydrated', '');
    await loaded;
  });

  it('is left to the page while it is being edited', async () => {
    const loaded = loadApp();
    expect(scripts()).toEqual([]);
    document.getElementById('app')?.setAttribute('data-hydrated', '');
    await loaded;
    // It may answer already.
    await loadApp();
  });
});
