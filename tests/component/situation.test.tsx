import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Records } from '@/app/records/use-records.ts';
import { SituationForm } from '@/app/situation/SituationForm.tsx';
import { messages } from '@/content/en/messages.ts';
import type { Situation } from '@/content/types.ts';
import { SITUATION_SETS, type SituationSet } from '@/domain/situation.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { nameOf } from '../support/situations.ts';
import { handleOf, newRecords } from './records.ts';

const { members, answers, lossHelp } = messages.situation;
let records: Repositories;

beforeEach(async () => {
  localStorage.clear();
  records = await newRecords();
});

afterEach(() => {
  cleanup();
  records.close();
  vi.restoreAllMocks();
});

const show = (change: Partial<Records> = {}) =>
  render(<SituationForm records={{ ...handleOf(records), ...change }} helpTarget="_self" />);
const box = (member: Situation) =>
  screen.getByRole('checkbox', { name: members[member] }) as HTMLInputElement;
const status = () => screen.getByRole('status').textContent;
const kept = async () => (await records.settings.all()).situation;
const say = async (member: Situation, then: SituationSet) => {
  await userEvent.click(box(member));
  await waitFor(async () => expect(await kept()).toEqual(then));
  await waitFor(() => expect(status()).not.toBe(''));
};

describe('the choice of what is true', () => {
  it('has nothing chosen and says nothing at first', () => {
    show();
    for (const one of screen.getAllByRole('checkbox'))
      expect((one as HTMLInputElement).checked).toBe(false);
    expect(status()).toBe('');
  });

  it('keeps each press at once, beside what was true before', async () => {
    show();
    await say('loss', ['loss']);
    await say('home', ['home', 'loss']);
    await say('partner', ['home', 'loss', 'partner']);
    await say('loss', ['home', 'partner']);
    await waitFor(() => expect(box('loss').checked).toBe(false));
    expect(box('home').checked).toBe(true);
  });

  it('answers a loss with condolence, what changes, and the way to help', async () => {
    show();
    await say('loss', ['loss']);
    expect(status()).toContain(answers.loss);
    expect(status()).toContain(answers.lossAlone);
    expect(screen.getByRole('link', { name: lossHelp }).getAttribute('href')).toBe(
      '/library.html#help',
    );
    await say('hospital', ['hospital', 'loss']);
    await waitFor(() => expect(status()).toContain(answers.lossAndLiving));
    expect(status()).not.toContain(answers.lossAlone);
    await say('loss', ['hospital']);
    await waitFor(() => expect(status()).toBe(answers.hospital));
  });

  it('answers nothing that was not kept', async () => {
    show({ change: async () => false });
    await userEvent.click(box('loss'));
    await waitFor(() => expect(box('loss')).toBeTruthy());
    expect(status()).toBe('');
    expect(await kept()).toEqual([]);
  });

  it('keeps what another page said meanwhile', async () => {
    show();
    await records.settings.change({ situation: ['loss'] }, 1);
    await say('partner', ['loss', 'partner']);
  });

  it.each(SITUATION_SETS.map((situation) => [nameOf(situation), situation] as const))(
    'answers in its own words: %s',
    async (_name, situation) => {
      const [last] = situation;
      const others = situation.filter((one) => one !== last);
      await records.settings.change({ situation: last ? others : ['home'] }, 1);
      show();
      await waitFor(() => expect(box(last ?? 'home').checked).toBe(!last));
      await say(last ?? 'home', situation);
      const said = status() ?? '';
      expect(said.includes(answers.loss)).toBe(situation.includes('loss'));
      expect(said.includes(answers.partner)).toBe(situation.includes('partner'));
      expect(said).not.toMatch(/^Saved|God|reason|at least|!/);
    },
  );
});
