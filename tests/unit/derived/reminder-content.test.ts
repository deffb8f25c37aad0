import { practices } from 'virtual:content/en/cards';
import { entries as lines } from 'virtual:content/en/lines';
import { entries as passages } from 'virtual:content/en/passages';
import { describe, expect, it } from 'vitest';
import { refreshReminderContent } from '@/app/derived/reminder-content.ts';
import { messages } from '@/content/en/messages.ts';
import { type ContentPreferences, cardsFor, isAllowedIn } from '@/domain/content-preferences.ts';
import type { ReminderContent, ReminderContentPart } from '@/domain/records.ts';
import { DEFAULT_SETTINGS } from '@/domain/settings.ts';
import { SITUATION_SETS, type SituationSet } from '@/domain/situation.ts';
import { nameOf } from '../../support/situations.ts';

const TODAY = Temporal.PlainDate.from('2026-11-23');
const COT = messages.delivery.rest.cot;

/** What lies ready, and how often it was laid. */
function newShelf() {
  let kept: ReminderContent | null = null;
  let writes = 0;
  const reminderContent = {
    read: async () => kept,
    write: async (content: ReminderContent) => {
      kept = content;
      writes += 1;
    },
  };
  return { reminderContent, parts: () => kept?.parts ?? [], writes: () => writes };
}

async function partsUnder(
  preferences: Partial<ContentPreferences>,
  today = TODAY,
): Promise<ReminderContentPart[]> {
  const shelf = newShelf();
  await refreshReminderContent(shelf, { ...DEFAULT_SETTINGS, ...preferences }, today);
  return shelf.parts();
}

const of = (parts: readonly ReminderContentPart[], kind: ReminderContentPart['kind']) =>
  parts.filter((part) => part.kind === kind);
const idsOf = (parts: readonly ReminderContentPart[]) => parts.map(({ contentId }) => contentId);
const entryOf = (id: string | null) => [...passages, ...lines].find((entry) => entry.id === id);

describe('the words that lie ready for reminders', () => {
  it('are 30 passages and 30 lines, all different, from all over the content', async () => {
    const parts = await partsUnder({});
    for (const kind of ['passage', 'line'] as const) {
      const ids = idsOf(of(parts, kind));
      expect(new Set(ids).size).toBe(30);
      expect(new Set(ids.map((id) => entryOf(id)?.theme)).size).toBeGreaterThan(5);
    }
  });

  it('hold each passage as it reads in the edition that the user chose', async () => {
    const [kjv] = of(await partsUnder({ edition: 'KJV' }), 'passage').filter(
      ({ content }) => content.edition === 'KJV',
    );
    expect(kjv?.content.title).not.toBe('');
    expect(kjv?.content.text).not.toBe('');
    expect(kjv?.content.reflection).not.toBe('');
  });

  it('are lines also for who asked for passages, while Scripture is off', async () => {
    const parts = await partsUnder({ scripture: false });
    expect(idsOf(of(parts, 'passage'))).toEqual(idsOf(of(parts, 'line')));
    expect(parts.every(({ content }) => content.edition === '')).toBe(true);
    expect(JSON.stringify(parts)).not.toMatch(/\bGod\b|\bLord\b|Psalm/);
  });

  it.each(SITUATION_SETS.map((situation) => [nameOf(situation), situation] as const))(
    'are only such as may appear: %s',
    async (_name, situation) => {
      const parts = await partsUnder({ situation });
      const allowed = cardsFor(practices, { ...DEFAULT_SETTINGS, situation }).map(({ id }) => id);
      expect(idsOf(of(parts, 'practice'))).toEqual(allowed);
      expect(allowed.length).toBeGreaterThan(0);
      for (const id of [...idsOf(of(parts, 'passage')), ...idsOf(of(parts, 'line'))]) {
        const entry = entryOf(id);
        expect(entry?.day, `${id}`).toBe(true);
        expect(entry && isAllowedIn(entry, situation), `${id}`).toBe(true);
      }
    },
  );

  it('have none of the themes that the user does not want', async () => {
    const parts = await partsUnder({ excludedThemes: ['hope', 'rest'] });
    const themes = idsOf(parts).map((id) => entryOf(id)?.theme);
    expect(themes).not.toContain('hope');
    expect(themes).not.toContain('rest');
  });

  it('keep each practice whole: its steps, and its safety line', async () => {
    for (const part of of(await partsUnder({}), 'practice')) {
      const card = practices.find(({ id }) => id === part.contentId);
      expect(part.content).toMatchObject({
        title: card?.title,
        text: card?.body,
        card: { safety: card?.safety, steps: card?.steps, leave: card?.leave },
      });
      expect(part.night).toBe(card?.night);
    }
  });

  it('mark what is unsafe when drowsy, such as holding skin to skin', async () => {
    const marked = idsOf((await partsUnder({})).filter(({ night }) => !night));
    expect(marked).toContain('skin-to-skin');
    const unsafe = practices.filter(({ night }) => !night).map(({ id }) => id);
    expect(marked.filter((id) => id === null || !unsafe.includes(id))).toEqual([]);
  });
});

describe('the words to rest', () => {
  const restUnder = async (situation: SituationSet) =>
    of(await partsUnder({ situation }), 'rest').map(({ content }) => content.text);

  it.each<[SituationSet]>([
    [[]],
    [['home']],
    [['partner']],
    [['home', 'loss']],
    [['home', 'hospital']],
  ])('say first that baby lies safe, where one is at home: %o', async (situation) => {
    const texts = await restUnder(situation);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text.startsWith(COT)).toBe(true);
  });

  it.each<[SituationSet]>([
    [['hospital']],
    [['loss']],
    [['loss', 'partner']],
    [['hospital', 'loss']],
  ])('name no baby where none is: %o', async (situation) => {
    const texts = await restUnder(situation);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).not.toMatch(/baby|cot/i);
  });
});

describe('laying them ready', () => {
  it('is done once, and again for another choice or in another week', async () => {
    const shelf = newShelf();
    await refreshReminderContent(shelf, DEFAULT_SETTINGS, TODAY);
    await refreshReminderContent(shelf, DEFAULT_SETTINGS, TODAY.add({ days: 1 }));
    expect(shelf.writes()).toBe(1);
    await refreshReminderContent(shelf, { ...DEFAULT_SETTINGS, situation: ['loss'] }, TODAY);
    expect(shelf.writes()).toBe(2);
    await refreshReminderContent(
      shelf,
      { ...DEFAULT_SETTINGS, situation: ['loss'] },
      TODAY.add({ weeks: 1 }),
    );
    expect(shelf.writes()).toBe(3);
  });

  it('brings others each week, until all that may appear were there', async () => {
    const seen = new Set<string | null>();
    for (let week = 0; week < 20; week++) {
      const parts = await partsUnder({}, TODAY.add({ weeks: week }));
      for (const id of idsOf(of(parts, 'passage'))) seen.add(id);
    }
    expect(seen.size).toBe(passages.filter((each) => each.day && isAllowedIn(each, [])).length);
  });

  it('does well with a clock that is years behind', async () => {
    expect(of(await partsUnder({}, Temporal.PlainDate.from('1970-01-01')), 'line')).toHaveLength(
      30,
    );
  });
});
