import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepChoice, keptChoice } from '@/app/derived/content-preferences-copy.ts';
import { keepSettings } from '@/app/settings/change-settings.ts';
import { welcomeActions } from '@/app/welcome/welcome-actions.ts';
import type { CardChoice } from '@/domain/content-preferences.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { newRecords } from './records.ts';

const home: CardChoice = { situation: 'home', scripture: true };
const careful: CardChoice = { situation: 'loss', scripture: false };
let records: Repositories;

beforeEach(async () => {
  records = await newRecords();
});

afterEach(() => {
  records.close();
  localStorage.clear();
});

/** What the copy says in the moment in which a setting goes to the disk. */
function copyAtWriting(): () => CardChoice | null {
  let copy: CardChoice | null = home;
  for (const name of ['set', 'setAll'] as const) {
    const write = records.settings[name] as (...args: unknown[]) => Promise<void>;
    vi.spyOn(records.settings, name).mockImplementation(async (...args: unknown[]) => {
      copy = keptChoice();
      await write(...args);
    });
  }
  return () => copy;
}

describe('what the next popup is painted from', () => {
  it('is the situation that she has just chosen, and says nothing while that is written', async () => {
    keepChoice(home);
    const meanwhile = copyAtWriting();
    await keepSettings(records, { situation: 'hospital' });
    expect(meanwhile()).toBeNull();
    expect(keptChoice()).toEqual({ situation: 'hospital', scripture: true });
  });

  it('is careful before “my baby died” is on disk, and until something else is', async () => {
    keepChoice(home);
    const meanwhile = copyAtWriting();
    await keepSettings(records, { situation: 'loss' });
    expect(meanwhile()).toEqual(careful);
    expect(keptChoice()).toEqual({ situation: 'loss', scripture: true });
    await keepSettings(records, { situation: 'home' });
    expect(meanwhile()).toEqual(careful);
    expect(keptChoice()).toEqual(home);
  });

  it('stays where another setting changes', async () => {
    keepChoice(home);
    const meanwhile = copyAtWriting();
    await keepSettings(records, { turn: 'hour' });
    expect(meanwhile()).toEqual(home);
    expect(keptChoice()).toEqual(home);
  });

  it('has no word of faith after she said so on a new tab', async () => {
    keepChoice(home);
    const meanwhile = copyAtWriting();
    const change = async (work: (all: Repositories) => Promise<unknown>) => {
      await work(records);
      return true;
    };
    welcomeActions({ repositories: records, trouble: null, change }).onScripture?.(false);
    await vi.waitFor(() => expect(keptChoice()?.scripture).toBe(false));
    expect(meanwhile()).toBeNull();
  });
});
