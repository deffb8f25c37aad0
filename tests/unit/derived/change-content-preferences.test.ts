import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeContentPreferences,
  refreshPreferencesCopy,
} from '@/app/derived/change-content-preferences.ts';
import {
  readPreferencesCopy,
  writePreferencesCopy,
} from '@/app/derived/content-preferences-copy.ts';
import { SITUATIONS } from '@/content/types.ts';
import type { CardPreferences } from '@/domain/content-preferences.ts';
import { serializePreferencesCopy } from '@/domain/content-preferences-copy.ts';
import type { Repositories } from '@/storage/repositories.ts';

const choices = SITUATIONS.flatMap((situation): CardPreferences[] => [
  { situation, scripture: true },
  { situation, scripture: false },
]);
const pairs = choices.flatMap((before) =>
  choices.map((next): [CardPreferences, CardPreferences] => [before, next]),
);
const home: CardPreferences = { situation: 'home', scripture: true };
const loss: CardPreferences = { situation: 'loss', scripture: true };

/** Records of which only her choice counts. */
function recordsWith(preferences: CardPreferences, problem: Repositories['problem'] = null) {
  const kept = { preferences };
  const settings = { all: async () => kept.preferences };
  return { kept, records: { problem, settings } as unknown as Repositories };
}

/** The copy says what is kept, nothing, or what hurts nobody. */
function isHarmless(kept: CardPreferences): boolean {
  const copy = readPreferencesCopy();
  if (copy === null || (copy.situation === 'loss' && !copy.scripture)) return true;
  return serializePreferencesCopy(copy) === serializePreferencesCopy(kept);
}

beforeEach(() => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});

describe('a change of her choice', () => {
  it.each(pairs)(
    'leads from %o to %o, with a harmless copy at every step',
    async (before, next) => {
      const { kept, records } = recordsWith(before);
      writePreferencesCopy(before);
      await changeContentPreferences(records, next, async () => {
        expect(isHarmless(kept.preferences)).toBe(true);
        kept.preferences = next;
        expect(isHarmless(kept.preferences)).toBe(true);
      });
      expect(readPreferencesCopy()).toEqual(next);
    },
  );

  it.each(pairs)('that fails leaves a harmless copy: from %o to %o', async (before, next) => {
    const { kept, records } = recordsWith(before);
    writePreferencesCopy(before);
    const full = new Error('The disk is full.');
    await expect(changeContentPreferences(records, next, () => Promise.reject(full))).rejects.toBe(
      full,
    );
    expect(isHarmless(kept.preferences)).toBe(true);
  });

  it('gives what its work gives', async () => {
    const { records } = recordsWith(home);
    expect(await changeContentPreferences(records, loss, async () => 'kept')).toBe('kept');
  });

  it('is what the records say, where only they know', async () => {
    const { kept, records } = recordsWith(home);
    await changeContentPreferences(records, null, async () => {
      kept.preferences = loss;
    });
    expect(readPreferencesCopy()).toEqual(loss);
  });

  it('is no failure where only the copy could not be brought up to date', async () => {
    const { records } = recordsWith(home);
    vi.spyOn(records.settings, 'all').mockRejectedValue(new Error('closed'));
    writePreferencesCopy(home);
    await changeContentPreferences(records, loss, async () => undefined);
    expect(readPreferencesCopy()?.situation).toBe('loss');
  });

  it('waits for another page that is about to write what it had read before', async () => {
    const { kept, records } = recordsWith(home);
    const reading = Promise.withResolvers<void>();
    vi.spyOn(records.settings, 'all').mockImplementationOnce(async () => {
      const read = kept.preferences;
      await reading.promise;
      return read as Awaited<ReturnType<Repositories['settings']['all']>>;
    });
    const remembered = refreshPreferencesCopy(records);
    const changed = changeContentPreferences(records, loss, async () => {
      kept.preferences = loss;
    });
    reading.resolve();
    await Promise.all([remembered, changed]);
    expect(readPreferencesCopy()).toEqual(loss);
  });
});

describe('records that cannot be opened', () => {
  it('leave the copy as it is: their defaults are not her choice', async () => {
    const { records } = recordsWith(home, 'unreadable');
    writePreferencesCopy(loss);
    await refreshPreferencesCopy(records);
    expect(readPreferencesCopy()).toEqual(loss);
    const refused = new Error('unreadable');
    await expect(
      changeContentPreferences(records, home, () => Promise.reject(refused)),
    ).rejects.toBe(refused);
    expect(readPreferencesCopy()).toEqual(loss);
  });
});
