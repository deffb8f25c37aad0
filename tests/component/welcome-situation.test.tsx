import * as passages from 'virtual:content/en/passages';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KEYS } from '@/app/local-storage.ts';
import { NewTab } from '@/app/new-tab/NewTab.tsx';
import { messages } from '@/content/en/messages.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { NO_AMBIENCE } from './ambience.ts';
import { newRecords } from './records.ts';

const { situation: text, page } = messages;
let records: Repositories;

beforeEach(async () => {
  localStorage.clear();
  records = await newRecords();
  vi.stubGlobal('requestIdleCallback', vi.fn());
  document.documentElement.dataset.welcome = '';
});

afterEach(() => {
  cleanup();
  records.close();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.welcome;
});

it('lets a bereaved parent say so in one press on the first tab, and answers there', async () => {
  const passage = await passages.load('isaiah-66-13');
  if (!passage) throw new Error('The article has lost a passage.');
  const firstPassage = { ...passage, favorite: false };
  const open = async () => records;
  render(<NewTab firstPassage={firstPassage} firstAmbience={NO_AMBIENCE} open={open} />);
  await userEvent.click(screen.getByRole('button', { name: text.open }));
  await userEvent.click(await screen.findByRole('checkbox', { name: text.members.loss }));
  await screen.findByText(text.answers.loss);
  expect((await records.settings.all()).situation).toEqual(['loss']);
  // The passage that speaks of a child goes at once.
  await waitFor(() => expect(screen.getByRole('figure').textContent).not.toContain('your baby'));
  // It is not asked again, and stays until it is closed.
  expect(localStorage.getItem(KEYS.welcome)).toBe('done');
  expect(document.documentElement.dataset.welcome).toBe('');
  await userEvent.click(screen.getByRole('button', { name: page.close }));
  expect(document.documentElement.dataset.welcome).toBeUndefined();
});
