import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeChoice, rememberChoice } from '@/app/derived/change-content-preferences.ts';
import { keepChoice, keptChoice } from '@/app/derived/content-preferences-copy.ts';
import { SITUATIONS } from '@/content/types.ts';
import type { CardChoice } from '@/domain/content-preferences.ts';
import { choiceText } from '@/domain/content-preferences-copy.ts';
import type { Repositories } from '@/storage/repositories.ts';

const choices = SITUATIONS.flatMap((situation): CardChoice[] => [
  { situation, scripture: true },
  { situation, scripture: false },
]);
const pairs = choices.flatMap((before) =>
  choices.map((next): [CardChoice, CardChoice] => [before, next]),
);
const home: CardChoice = { situation: 'home', scripture: true };
const loss: CardChoice = { situation: 'loss', scripture: true };

/** Records of which only her choice counts. */
function recordsWith(choice: CardChoice, problem: Repositories['problem'] = null) {
  const kept = { choice };
  const settings = { all: async () => kept.choice };
  return { kept, records: { problem, settings } as unknown as Repositories };
}

/** The copy says what is kept, nothing, or what hurts nobody. */
function isHarmless(kept: CardChoice): boolean {
  const copy = keptChoice();
  if (copy === null || (copy.situation === 'loss' && !copy.scripture)) return true;
  return choiceText(copy) === choiceText(kept);
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
      keepChoice(before);
      await changeChoice(records, next, async () => {
        expect(isHarmless(kept.choice)).toBe(true);
        kept.choice = next;
        expect(isHarmless(kept.choice)).toBe(true);
      });
      expect(keptChoice()).toEqual(next);
    },
  );

  it.each(pairs)('that fails leaves a harmless copy: from %o to %o', async (before, next) => {
    const { kept, records } = recordsWith(before);
    keepChoice(before);
    const full = new Error('The disk is full.');
    await expect(changeChoice(records, next, () => Promise.reject(full))).rejects.toBe(full);
    expect(isHarmless(kept.choice)).toBe(true);
  });

  it('gives what its work gives', async () => {
    const { records } = recordsWith(home);
    expect(await changeChoice(records, loss, async () => 'kept')).toBe('kept');
  });

  it('is what the records say, where only they know', async () => {
    const { kept, records } = recordsWith(home);
    await changeChoice(records, null, async () => {
      kept.choice = loss;
    });
    expect(keptChoice()).toEqual(loss);
  });

  it('is no failure where only the copy could not be brought up to date', async () => {
    const { records } = recordsWith(home);
    vi.spyOn(records.settings, 'all').mockRejectedValue(new Error('closed'));
    keepChoice(home);
    await changeChoice(records, loss, async () => undefined);
    expect(keptChoice()?.situation).toBe('loss');
  });

  it('waits for another page that is about to write what it had read before', async () => {
    const { kept, records } = recordsWith(home);
    const reading = Promise.withResolvers<void>();
    vi.spyOn(records.settings, 'all').mockImplementationOnce(async () => {
      const read = kept.choice;
      await reading.promise;
      return read as Awaited<ReturnType<Repositories['settings']['all']>>;
    });
    const remembered = rememberChoice(records);
    const changed = changeChoice(records, loss, async () => {
      kept.choice = loss;
    });
    reading.resolve();
    await Promise.all([remembered, changed]);
    expect(keptChoice()).toEqual(loss);
  });
});

describe('records that cannot be opened', () => {
  it('leave the copy as it is: their defaults are not her choice', async () => {
    const { records } = recordsWith(home, 'unreadable');
    keepChoice(loss);
    await rememberChoice(records);
    expect(keptChoice()).toEqual(loss);
    const refused = new Error('unreadable');
    await expect(changeChoice(records, home, () => Promise.reject(refused))).rejects.toBe(refused);
    expect(keptChoice()).toEqual(loss);
  });
});
