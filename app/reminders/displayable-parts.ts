import { cardsFor, isAllowedIn } from '@/domain/content-preferences.ts';
import type { Delivery, DeliveryPart } from '@/domain/records.ts';
import type { Settings } from '@/domain/settings.ts';
import { loadContent } from '../language/content.ts';
import { restTexts } from './rest-texts.ts';

/** Skin-to-skin and the like are not for these hours (care rules, 9). */
const NIGHT = { from: 22, to: 7 };

/**
 * What of a moment may be shown now. Between its making and its opening she may have changed her
 * situation, switched Scripture off, or let it lie until the night.
 * @param hour local, 0 to 23
 */
export async function displayableParts(
  { parts }: Delivery,
  settings: Settings,
  hour: number,
): Promise<DeliveryPart[]> {
  const checked = await Promise.all(
    parts.map(async (part) => {
      if (part.content.text === '') return null;
      if (part.kind === 'rest') return await restPart(part, settings);
      return (await maySay(part, settings, hour)) ? part : null;
    }),
  );
  return checked.filter((part) => part !== null);
}

async function maySay(part: DeliveryPart, settings: Settings, hour: number): Promise<boolean> {
  const { contentId } = part;
  if (part.kind === 'own') return true;
  if (part.kind === 'practice') {
    const { practices } = await loadContent('cards');
    const card = cardsFor(practices, settings).find(({ id }) => id === contentId);
    const isNight = hour >= NIGHT.from || hour < NIGHT.to;
    return card !== undefined && (card.night || !isNight);
  }
  // With Scripture off, who asked for passages was given lines: they have no reference.
  const isLine = part.content.title === '';
  if (!isLine && !settings.scripture) return false;
  const { entries } = await loadContent(isLine ? 'lines' : 'passages');
  const entry = entries.find(({ id }) => id === contentId);
  return entry ? isAllowedIn(entry, settings.situation) : settings.situation === 'home';
}

/** The words to rest by are those of her situation now. */
async function restPart(part: DeliveryPart, { situation }: Settings): Promise<DeliveryPart | null> {
  const { messages } = await loadContent('messages');
  const all = restTexts(situation, messages);
  const content = all.find(({ title }) => title === part.content.title) ?? all[0];
  return content ? { ...part, content } : null;
}
