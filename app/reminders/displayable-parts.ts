import { cardsFor, isAllowedIn } from '@/domain/content-preferences.ts';
import { isDrowsyHour } from '@/domain/hours.ts';
import type { Delivery, DeliveryPart } from '@/domain/records.ts';
import type { Settings } from '@/domain/settings.ts';
import { fitsEveryText } from '@/domain/situation.ts';
import { loadContent } from '../language/content.ts';
import { restTexts } from './rest-texts.ts';

/**
 * The parts of a delivery that may be shown now. Since it was made, the user may have changed their
 * situation, switched Scripture off, or left it until the night.
 * @param hour local, 0 to 23
 */
export async function displayableParts(
  { parts }: Delivery,
  settings: Settings,
  hour: number,
): Promise<DeliveryPart[]> {
  const checked = await Promise.all(
    parts.map((part) => (part.content.text === '' ? null : displayablePart(part, settings, hour))),
  );
  return checked.filter((part) => part !== null);
}

async function displayablePart(
  part: DeliveryPart,
  settings: Settings,
  hour: number,
): Promise<DeliveryPart | null> {
  switch (part.kind) {
    case 'own':
      return part;
    case 'rest':
      return restPart(part, settings);
    case 'practice':
      return (await isPracticeAllowed(part, settings, hour)) ? part : null;
    case 'passage':
    case 'line':
      return (await isPassageAllowed(part, settings)) ? part : null;
  }
}

async function isPracticeAllowed({ contentId }: DeliveryPart, settings: Settings, hour: number) {
  const { practices } = await loadContent('cards');
  const card = cardsFor(practices, settings).find(({ id }) => id === contentId);
  return card !== undefined && (card.night || !isDrowsyHour(hour));
}

async function isPassageAllowed({ contentId, content }: DeliveryPart, settings: Settings) {
  // With Scripture off, a reminder of passages says lines. A line has no reference.
  const isLine = content.title === '';
  if (!isLine && !settings.scripture) return false;
  const { entries } = await loadContent(isLine ? 'lines' : 'passages');
  const entry = entries.find(({ id }) => id === contentId);
  // What the content no longer has cannot be judged, so it is shown only if everything is.
  return entry ? isAllowedIn(entry, settings.situation) : fitsEveryText(settings.situation);
}

/** The same invitation to rest, in its text for the current situation. */
async function restPart(part: DeliveryPart, { situation }: Settings): Promise<DeliveryPart | null> {
  const { messages } = await loadContent('messages');
  const texts = restTexts(situation, messages);
  const content = texts.find(({ title }) => title === part.content.title) ?? texts[0];
  return content ? { ...part, content } : null;
}
