import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeWithCopies } from '@/app/derived/change-with-copies.ts';
import { afterChange, checkCopies, keepCopies } from '@/app/derived/keep-copies.ts';
import { KEYS, readLocal } from '@/app/local-storage.ts';
import { changeSettings } from '@/app/settings/change-settings.ts';
import { parseSnapshot } from '@/domain/snapshot.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { readSharedCopy } from '@/storage/shared-copy.ts';
import { handleOf, newRecords } from './records.ts';

const CAREFUL = { situation: ['loss'] as const, scripture: false };
let records: Repositories;

const sharedIds = async () =>
  parseSnapshot((await readSharedCopy())?.snapshot ?? null)?.passages.map(({ id }) => id) ?? [];

beforeEach(async () => {
  localStorage.clear();
  fakeBrowser.reset();
  records = await newRecords();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  await records.rotation.settle('2026-11-23', 'psalm-34-18', ['psalm-34-18'], 1);
  await afterChange(records);
});

afterEach(() => {
  records.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the copy that all windows share', () => {
  it('is the snapshot of this window, and the preferences that are not as by default', async () => {
    expect((await readSharedCopy())?.snapshot).toBe(readLocal(KEYS.snapshot));
    expect((await readSharedCopy())?.settings).toEqual([]);
    await changeSettings(handleOf(records), CAREFUL);
    expect((await readSharedCopy())?.snapshot).toBe(readLocal(KEYS.snapshot));
    expect((await readSharedCopy())?.settings).toMatchObject([
      { name: 'scripture', value: false },
      { name: 'situation', value: ['loss'] },
    ]);
  });

  it('has what is chosen before it is stored', async () => {
    const { change } = records.settings;
    vi.spyOn(records.settings, 'change').mockImplementation(async (...args) => {
      expect((await sharedIds()).every((id) => id.startsWith('line-'))).toBe(true);
      await change(...args);
    });
    await changeSettings(handleOf(records), CAREFUL);
    expect(await records.settings.all()).toMatchObject(CAREFUL);
  });

  it('has no passages while a backup is imported, as nobody knows which are right', async () => {
    await changeWithCopies(records, null, async () => {
      expect(await sharedIds()).toEqual([]);
      expect(readLocal(KEYS.snapshot)).toBeNull();
    });
    await afterChange(records);
    expect(await sharedIds()).not.toEqual([]);
  });

  it('is made again by the next page when it was deleted', async () => {
    await fakeBrowser.storage.local.clear();
    await checkCopies(records);
    expect((await readSharedCopy())?.snapshot).toBe(readLocal(KEYS.snapshot));
  });

  it('does not keep the snapshot of this window from being made when it cannot be stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    const end = keepCopies(records);
    await changeSettings(handleOf(records), CAREFUL);
    const { passages } = parseSnapshot(readLocal(KEYS.snapshot)) ?? { passages: [] };
    expect(passages[0]?.id).toMatch(/^line-/);
    await vi.waitFor(async () =>
      expect((await records.reminderContent.read())?.madeFor).toEqual(CAREFUL),
    );
    end();
  });

  it('is all that a private window or a container makes: its own would go out of date', async () => {
    localStorage.clear();
    const detached: Repositories = { ...records, kind: 'remote' };
    await changeSettings(handleOf(detached), CAREFUL);
    await checkCopies(detached);
    expect((await sharedIds())[0]).toMatch(/^line-/);
    expect(readLocal(KEYS.snapshot)).toBeNull();
    expect(readLocal(KEYS.contentPreferences)).toBeNull();
  });
});
