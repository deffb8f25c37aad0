/** Stores the texts of reminders for the background worker, which carries none itself. */
import { release } from 'virtual:content/release';
import type { Card, NewTabMessages, Passage, PassageMeta } from '@/content/types.ts';
import {
  type ContentPreferences,
  cardsFor,
  inEdition,
  isAllowedIn,
  preferencesKey,
  withoutThemes,
} from '@/domain/content-preferences.ts';
import { savableCard, savablePassage } from '@/domain/favorites/favorite.ts';
import type { ContentReminderKind, PassageKind } from '@/domain/kinds.ts';
import type { ReminderContentPart } from '@/domain/records.ts';
import { contentAudience } from '@/domain/reminders/reminder-content.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { loadContent } from '../language/content.ts';
import { currentLanguage } from '../language/current-language.ts';
import { restTexts } from '../reminders/rest-texts.ts';

/** How many passages and lines are stored at a time. Each week they are others. */
const COUNT = 30;

/** Change it with the shape of the record, so that it is made anew. */
const SHAPE = 2;

/**
 * Stores what reminders may say under these preferences, unless it is stored already.
 * @param now the week decides which passages and lines they are
 * @throws StorageError when it cannot be stored
 */
export async function refreshReminderContent(
  records: Pick<Repositories, 'reminderContent'>,
  preferences: ContentPreferences,
  now = Temporal.Now.plainDateISO(),
): Promise<void> {
  const { newTabMessages: messages } = await loadContent('newTabMessages');
  const week = Math.floor(Temporal.PlainDate.from('2024-01-01').until(now).days / 7);
  const cacheKey = JSON.stringify([
    SHAPE,
    release,
    currentLanguage().code,
    preferencesKey(preferences),
    week,
    messages.delivery.rest,
  ]);
  if ((await records.reminderContent.read())?.cacheKey === cacheKey) return;
  const parts = await partsFor(preferences, week, messages);
  await records.reminderContent.write({
    cacheKey,
    madeFor: contentAudience(preferences),
    parts,
  });
}

async function partsFor(
  preferences: ContentPreferences,
  week: number,
  messages: NewTabMessages,
): Promise<ReminderContentPart[]> {
  const [{ practices }, lines] = await Promise.all([loadContent('cards'), loadContent('lines')]);
  const lineParts = await wordParts('line', lines, preferences, week);
  const parts: Record<ContentReminderKind, ReminderContentPart[]> = {
    // With Scripture off, reminders of passages say lines.
    passage: preferences.scripture
      ? await wordParts('passage', await loadContent('passages'), preferences, week)
      : lineParts.map((part) => ({ ...part, kind: 'passage' })),
    line: lineParts,
    practice: cardsFor(practices, preferences).map(practicePart),
    rest: restTexts(preferences.situation, messages).map((content) => ({
      kind: 'rest',
      contentId: null,
      content,
      night: true,
    })),
  };
  return Object.values(parts).flat();
}

type Content = { entries: readonly PassageMeta[]; load: (id: string) => Promise<Passage | null> };

/** A choice from all over the content, without texts for the night only: these would come by day too. */
async function wordParts(
  kind: PassageKind,
  { entries, load }: Content,
  preferences: ContentPreferences,
  week: number,
): Promise<ReminderContentPart[]> {
  const open = entries.filter((entry) => entry.day && isAllowedIn(entry, preferences.situation));
  const chosen = spread(withoutThemes(open, preferences), COUNT, week);
  const passages = await Promise.all(chosen.map(({ id }) => load(id)));
  return passages.flatMap((passage) => {
    if (!passage) return [];
    const { content } = savablePassage({ ...passage, ...inEdition(passage, preferences.edition) });
    return [{ kind, contentId: passage.id, content, night: true }];
  });
}

function practicePart(card: Card): ReminderContentPart {
  const { content } = savableCard('practice', card);
  return { kind: 'practice', contentId: card.id, content, night: card.night };
}

/**
 * Picks items of a list at equal distances; with each turn the ones after those.
 * @returns all of a list that has no more than `count`
 */
function spread<T>(list: readonly T[], count: number, turn: number): T[] {
  if (list.length <= count) return [...list];
  const step = list.length / count;
  return Array.from({ length: count }, (_, place) => {
    const index = (Math.floor(place * step) + turn) % list.length;
    return list[index < 0 ? index + list.length : index];
  }).filter((item) => item !== undefined);
}
