import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeWithCopies } from '@/app/derived/change-with-copies.ts';
import {
  readPreferencesCopy,
  writePreferencesCopy,
} from '@/app/derived/content-preferences-copy.ts';
import { afterChange, checkCopies } from '@/app/derived/keep-copies.ts';
import type { CardPreferences } from '@/domain/content-preferences.ts';
import { serializePreferencesCopy } from '@/domain/content-preferences-copy.ts';
import { isLossAlone, SITUATION_SETS } from '@/domain/situation.ts';
import type { Repositories } from '@/storage/repositories.ts';

const choices = SITUATION_SETS.flatMap((situation): CardPreferences[] => [
  { situation, scripture: true },
  { situation, scripture: false },
]);
const pairs = choices.flatMap((before) =>
  choices.map((next): [CardPreferences, CardPreferences] => [before, next]),
);
const home: CardPreferences = { situation: [], scripture: true };
const loss: CardPreferences = { situation: ['loss'], scripture: true };

/** Records of which only these preferences count. */
function recordsWith(preferences: CardPreferences, problem: Repositories['problem'] = null) {
  const stored = { preferences };
  const settings = { all: async () => stored.preferences };
  return { stored, records: { problem, settings } as unknown as Repositories };
}

/** The copy says what is stored, nothing, or what hurts nobody. */
function isHarmless(stored: CardPreferences): boolean {
  const copy = readPreferencesCopy();
  if (copy === null || (isLossAlone(copy.situation) && !copy.scripture)) return true;
  return serializePreferencesCopy(copy) === serializePreferencesCopy(stored);
}

beforeEach(() => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => queueMicrotask(work));
});

describe('the copy of the content preferences', () => {
  it.each(pairs)('is harmless at every step from %o to %o', async (before, next) => {
    const { stored, records } = recordsWith(before);
    writePreferencesCopy(before);
    await changeWithCopies(records, next, async () => {
      expect(isHarmless(stored.preferences)).toBe(true);
      stored.preferences = next;
      expect(isHarmless(stored.preferences)).toBe(true);
    });
    expect(isHarmless(stored.preferences)).toBe(true);
    await afterChange(records, { settings: Object.keys(next) });
    expect(readPreferencesCopy()).toEqual(next);
  });

  it.each(pairs)('is as before when the change from %o to %o fails', async (before, next) => {
    const { records } = recordsWith(before);
    writePreferencesCopy(before);
    const full = new Error('The disk is full.');
    await expect(changeWithCopies(records, next, () => Promise.reject(full))).rejects.toBe(full);
    expect(isHarmless(before)).toBe(true);
    await vi.waitFor(() => expect(readPreferencesCopy()).toEqual(before));
  });

  it('says nothing during an import, and then what the records say', async () => {
    const { stored, records } = recordsWith(home);
    writePreferencesCopy(home);
    await changeWithCopies(records, null, async () => {
      expect(readPreferencesCopy()).toBeNull();
      stored.preferences = loss;
    });
    await afterChange(records);
    expect(readPreferencesCopy()).toEqual(loss);
  });

  it('stays careful when the change is stored and cannot be read back', async () => {
    const { stored, records } = recordsWith(home);
    writePreferencesCopy(home);
    await changeWithCopies(records, loss, async () => {
      stored.preferences = loss;
    });
    vi.spyOn(records.settings, 'all').mockRejectedValue(new Error('closed'));
    await afterChange(records, { settings: ['situation'] });
    expect(readPreferencesCopy()?.situation).toContain('loss');
  });

  it('is not written from what another page read before a change', async () => {
    const { stored, records } = recordsWith(home);
    const reading = Promise.withResolvers<void>();
    vi.spyOn(records.settings, 'all').mockImplementationOnce(async () => {
      const read = stored.preferences;
      await reading.promise;
      return read as Awaited<ReturnType<Repositories['settings']['all']>>;
    });
    const refreshed = afterChange(records, { settings: ['situation'] });
    const changed = changeWithCopies(records, loss, async () => {
      stored.preferences = loss;
    });
    reading.resolve();
    await Promise.all([refreshed, changed]);
    expect(isHarmless(loss)).toBe(true);
  });

  it('stays where the records cannot be opened: their defaults were not chosen', async () => {
    const { records } = recordsWith(home, 'unreadable');
    writePreferencesCopy(loss);
    await checkCopies(records);
    expect(readPreferencesCopy()).toEqual(loss);
    const refused = new Error('unreadable');
    await expect(changeWithCopies(records, home, () => Promise.reject(refused))).rejects.toBe(
      refused,
    );
    expect(readPreferencesCopy()).toEqual(loss);
  });
});
