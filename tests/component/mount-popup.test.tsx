import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mountPopup } from '@/app/popup/mount.tsx';
import { popup } from '@/modules/first-paint/pages/popup.tsx';
import type { Repositories } from '@/storage/repositories.ts';
import { english } from '../support/english.ts';
import { newRecords } from './records.ts';

let records: Repositories;
let root: HTMLElement;

beforeEach(async () => {
  records = await newRecords();
  document.body.innerHTML = `<div id="app">${popup(english).html}</div>`;
  root = document.getElementById('app') as HTMLElement;
});

afterEach(() => {
  act(() => render(null, root));
  records.close();
});

describe('mounting the popup', () => {
  it('says that the popup answers', async () => {
    await act(() => mountPopup(root));
    expect(root.dataset.hydrated).toBe('');
  });
});
