/** Lays words ready for the worker, which carries none itself. */
import { release } from 'virtual:content/release';
import { messages } from '@/content/en/messages.ts';
import type { Card, Entry, Passage } from '@/content/types.ts';
import {
  type Choice,
  cardsFor,
  choiceKey,
  mayAppear,
  withoutThemes,
  wording,
} from '@/domain/content-preferences.ts';
import { savableCard, savablePassage } from '@/domain/favorites/favorite.ts';
import type { PreparedPart } from '@/domain/records.ts';
import { preparedUnder } from '@/domain/reminders/reminder-content.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { restWords } from '../reminders/rest-texts.ts';

/** So many passages or lines lie ready at a time; each week others of the content. */
const COUNT = 30;

/** Another number where the record has another shape: then it is laid ready anew. */
const SHAPE = 2;

/**
 * Lays ready what reminders may say under a choice, if other words lie there.
 * @param now decides which passages and lines it is this week
 * @throws StorageError when they could not be kept
 */
export async function refreshPrepared(
  records: Pick<Repositories, 'prepared'>,
  choice: Choice,
  now = Temporal.Now.plainDateISO(),
): Promise<void> {
  const week = Math.floor(Temporal.PlainDate.from('2024-01-01').until(now).days / 7);
  const made = JSON.stringify([SHAPE, release, choiceKey(choice), week, messages.moment.rest]);
  if ((await records.prepared.read())?.made === made) return;
  const parts = await partsFor(choice, week);
  await records.prepared.write({ name: 'moments', made, under: preparedUnder(choice), parts });
}

async function partsFor(choice: Choice, week: number): Promise<PreparedPart[]> {
  const [{ practices }, lines] = await Promise.all([
    import('virtual:content/en/cards'),
    import('virtual:content/en/lines'),
  ]);
  const lineParts = await wordParts('line', lines, choice, week);
  return [
    // With Scripture off, who has asked for passages gets lines.
    ...(choice.scripture
      ? await wordParts('passage', await import('virtual:content/en/passages'), choice, week)
      : lineParts.map((part) => ({ ...part, kind: 'passage' as const }))),
    ...lineParts,
    ...cardsFor(practices, choice).map(practicePart),
    ...restWords(choice.situation).map((words) => ({
      kind: 'rest' as const,
      contentId: null,
      words,
      night: true,
    })),
  ];
}

type Content = { entries: readonly Entry[]; load: (id: string) => Promise<Passage | null> };

/** Spread over the content. What is written for the night only would come by day as well: it stays out. */
async function wordParts(
  kind: 'passage' | 'line',
  { entries, load }: Content,
  choice: Choice,
  week: number,
): Promise<PreparedPart[]> {
  const open = entries.filter((entry) => entry.day && mayAppear(entry, choice.situation));
  const chosen = spread(withoutThemes(open, choice), COUNT, week);
  const passages = await Promise.all(chosen.map(({ id }) => load(id)));
  return passages.flatMap((passage) => {
    if (!passage) return [];
    const { words } = savablePassage({ ...passage, ...wording(passage, choice.edition) });
    return [{ kind, contentId: passage.id, words, night: true }];
  });
}

function practicePart(card: Card): PreparedPart {
  const { words } = savableCard('practice', card);
  return { kind: 'practice', contentId: card.id, words, night: card.night };
}

/**
 * So many of a list, at equal distances; with each turn the next ones.
 * @returns all of it where there are no more
 */
function spread<T>(list: readonly T[], count: number, turn: number): T[] {
  if (list.length <= count) return [...list];
  const step = list.length / count;
  return Array.from({ length: count }, (_, place) => {
    const index = (Math.floor(place * step) + turn) % list.length;
    return list[index < 0 ? index + list.length : index];
  }).filter((item) => item !== undefined);
}
