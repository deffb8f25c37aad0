import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  readPreferencesCopy,
  writePreferencesCopy,
} from '@/app/derived/content-preferences-copy.ts';
import { keepCopies } from '@/app/derived/keep-copies.ts';
import { changeSettings } from '@/app/settings/change-settings.ts';
import { welcomeActions } from '@/app/welcome/welcome-actions.ts';
import type { CardPreferences } from '@/domain/content-preferences.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { handleOf, newRecords } from './records.ts';

const home: CardPreferences = { situation: [], scripture: true };
const careful: CardPreferences = { situation: ['loss'], scripture: false };
let records: Repositories;

beforeEach(async () => {
  records = await newRecords();
  keepCopies(records);
});

afterEach(() => {
  records.close();
  localStorage.clear();
});

/** What the copy says in the moment in which a setting goes to the disk. */
function copyAtWriting(): () => CardPreferences | null {
  let copy: CardPreferences | null = home;
  const { change } = records.settings;
  vi.spyOn(records.settings, 'change').mockImplementation(async (...args) => {
    copy = readPreferencesCopy();
    await change(...args);
  });
  return () => copy;
}

const untilCopied = (preferences: CardPreferences) =>
  vi.waitFor(() => expect(readPreferencesCopy()).toEqual(preferences));

describe('the copy that the next popup is painted from', () => {
  it('has the newly chosen situation, and is absent while that is written', async () => {
    writePreferencesCopy(home);
    const meanwhile = copyAtWriting();
    await changeSettings(handleOf(records), { situation: ['hospital'] });
    expect(meanwhile()).toBeNull();
    await untilCopied({ situation: ['hospital'], scripture: true });
  });

  it('is careful before “my baby died” is on disk, and until something else is', async () => {
    writePreferencesCopy(home);
    const meanwhile = copyAtWriting();
    await changeSettings(handleOf(records), { situation: ['loss'] });
    expect(meanwhile()).toEqual(careful);
    await untilCopied({ situation: ['loss'], scripture: true });
    await changeSettings(handleOf(records), { situation: [] });
    expect(meanwhile()).toEqual(careful);
    await untilCopied(home);
  });

  it('stays where another setting changes', async () => {
    writePreferencesCopy(home);
    const meanwhile = copyAtWriting();
    await changeSettings(handleOf(records), { rotationInterval: 'hour' });
    expect(meanwhile()).toEqual(home);
    expect(readPreferencesCopy()).toEqual(home);
  });

  it('has no word of faith after Scripture was switched off on a new tab', async () => {
    writePreferencesCopy(home);
    const meanwhile = copyAtWriting();
    welcomeActions(handleOf(records)).onScripture?.(false);
    await vi.waitFor(() => expect(readPreferencesCopy()?.scripture).toBe(false));
    expect(meanwhile()).toBeNull();
  });
});
