import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  readPreferencesCopy,
  writePreferencesCopy,
} from '@/app/derived/content-preferences-copy.ts';
import { changeSettings } from '@/app/settings/change-settings.ts';
import { welcomeActions } from '@/app/welcome/welcome-actions.ts';
import type { CardPreferences } from '@/domain/content-preferences.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { newRecords } from './records.ts';

const home: CardPreferences = { situation: 'home', scripture: true };
const careful: CardPreferences = { situation: 'loss', scripture: false };
let records: Repositories;

beforeEach(async () => {
  records = await newRecords();
});

afterEach(() => {
  records.close();
  localStorage.clear();
});

/** What the copy says in the moment in which a setting goes to the disk. */
function copyAtWriting(): () => CardPreferences | null {
  let copy: CardPreferences | null = home;
  for (const name of ['set', 'setAll'] as const) {
    const write = records.settings[name] as (...args: unknown[]) => Promise<void>;
    vi.spyOn(records.settings, name).mockImplementation(async (...args: unknown[]) => {
      copy = readPreferencesCopy();
      await write(...args);
    });
  }
  return () => copy;
}

describe('what the next popup is painted from', () => {
  it('is the situation that she has just chosen, and says nothing while that is written', async () => {
    writePreferencesCopy(home);
    const meanwhile = copyAtWriting();
    await changeSettings(records, { situation: 'hospital' });
    expect(meanwhile()).toBeNull();
    expect(readPreferencesCopy()).toEqual({ situation: 'hospital', scripture: true });
  });

  it('is careful before “my baby died” is on disk, and until something else is', async () => {
    writePreferencesCopy(home);
    const meanwhile = copyAtWriting();
    await changeSettings(records, { situation: 'loss' });
    expect(meanwhile()).toEqual(careful);
    expect(readPreferencesCopy()).toEqual({ situation: 'loss', scripture: true });
    await changeSettings(records, { situation: 'home' });
    expect(meanwhile()).toEqual(careful);
    expect(readPreferencesCopy()).toEqual(home);
  });

  it('stays where another setting changes', async () => {
    writePreferencesCopy(home);
    const meanwhile = copyAtWriting();
    await changeSettings(records, { rotationInterval: 'hour' });
    expect(meanwhile()).toEqual(home);
    expect(readPreferencesCopy()).toEqual(home);
  });

  it('has no word of faith after she said so on a new tab', async () => {
    writePreferencesCopy(home);
    const meanwhile = copyAtWriting();
    const change = async (work: (all: Repositories) => Promise<unknown>) => {
      await work(records);
      return true;
    };
    welcomeActions({ repositories: records, problem: null, change }).onScripture?.(false);
    await vi.waitFor(() => expect(readPreferencesCopy()?.scripture).toBe(false));
    expect(meanwhile()).toBeNull();
  });
});
