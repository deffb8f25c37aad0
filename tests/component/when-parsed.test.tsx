import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenParsed } from '@/app/first-paint/when-parsed.ts';

const tick = () => new Promise((resolve) => queueMicrotask(() => resolve(undefined)));

afterEach(() => document.body.replaceChildren());

describe('work on an element that is still being read', () => {
  it('begins at once where it stands already, with something after it', () => {
    document.body.innerHTML = '<div id="app"></div> ';
    const work = vi.fn();
    whenParsed('app', work);
    expect(work).toHaveBeenCalledExactlyOnceWith(document.getElementById('app'));
  });

  it('waits until what follows the element has begun, and is done once', async () => {
    const work = vi.fn();
    whenParsed('app', work);
    const element = document.createElement('div');
    element.id = 'app';
    document.body.append(element);
    await tick();
    element.append('half of it');
    await tick();
    expect(work).not.toHaveBeenCalled();
    document.body.append(' ');
    await vi.waitFor(() => expect(work).toHaveBeenCalledExactlyOnceWith(element));
    document.body.append('more');
    await tick();
    expect(work).toHaveBeenCalledOnce();
  });
});
