import { cardsFor, mayAppear } from '@/domain/content-preferences.ts';
import type { Moment, MomentPart } from '@/domain/records.ts';
import type { Settings } from '@/storage/settings.ts';
import { restWords } from './rest-texts.ts';

/** Skin-to-skin and the like are not for these hours (care rules, 9). */
const NIGHT = { from: 22, to: 7 };

/**
 * What of a moment may be shown now. Between its making and its opening she may have changed her
 * situation, switched Scripture off, or let it lie until the night.
 * @param hour local, 0 to 23
 */
export async function partsToShow(
  { parts }: Moment,
  settings: Settings,
  hour: number,
): Promise<MomentPart[]> {
  const checked = await Promise.all(
    parts.map(async (part) => {
      if (part.words.text === '') return null;
      if (part.kind === 'rest') return restPart(part, settings);
      return (await maySay(part, settings, hour)) ? part : null;
    }),
  );
  return checked.filter((part) => part !== null);
}

async function maySay(part: MomentPart, settings: Settings, hour: number): Promise<boolean> {
  const { contentId } = part;
  if (part.kind === 'own') return true;
  if (part.kind === 'practice') {
    const { practices } = await import('virtual:content/en/cards');
    const card = cardsFor(practices, settings).find(({ id }) => id === contentId);
    const isNight = hour >= NIGHT.from || hour < NIGHT.to;
    return card !== undefined && (card.night || !isNight);
  }
  // With Scripture off, who asked for passages was given lines: they have no reference.
  const isLine = part.words.title === '';
  if (!isLine && !settings.scripture) return false;
  const { entries } = isLine
    ? await import('virtual:content/en/lines')
    : await import('virtual:content/en/passages');
  const entry = entries.find(({ id }) => id === contentId);
  return entry ? mayAppear(entry, settings.situation) : settings.situation === 'home';
}

/** The words to rest by are those of her situation now. */
function restPart(part: MomentPart, { situation }: Settings): MomentPart | null {
  const all = restWords(situation);
  const words = all.find(({ title }) => title === part.words.title) ?? all[0];
  return words ? { ...part, words } : null;
}
