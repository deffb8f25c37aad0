/** What a first frame of the popup shows: written before the first paint, read back by the app after it. */
import type { Place, Practice } from '@/content/types.ts';
import {
  type Audience,
  type CardPreferences,
  hasReasonsTab,
  isCardFor,
} from '@/domain/content-preferences.ts';
import {
  parsePreferencesCopy,
  serializePreferencesCopy,
} from '@/domain/content-preferences-copy.ts';
import { practiceOfTheDay } from '@/domain/practice-of-the-day.ts';
import { placesFor } from '@/domain/practice-places.ts';

export type PaintedPopup = {
  preferences: CardPreferences;
  /** The id of the practice on top. */
  today: string;
};

/**
 * Writes into the rendered popup what may appear under a choice, and shows it.
 * @param parts holds the practices as practiceParts renders them
 * @param now decides which practice stands on top
 */
export function writePopup(
  root: HTMLElement,
  parts: HTMLTemplateElement,
  preferences: CardPreferences,
  now: Temporal.ZonedDateTime,
): void {
  const { situation } = preferences;
  const open = practicesIn(parts).filter((practice) => isCardFor(practice, situation));
  const today = practiceOfTheDay(open, now);
  const panel = slot(root, 'practices');
  panel.prepend(copy(today.whole));
  panel.append(...open.filter(({ id }) => id !== today.id).map(({ title }) => copy(title)));
  keepPlaces(slot(root, 'places'), placesFor(open, situation));
  const reasons = JSON.parse(parts.dataset.reasons ?? '[]') as Audience[];
  if (!hasReasonsTab(reasons, situation)) {
    for (const part of root.querySelectorAll('[data-tab="reasons"]')) part.remove();
  }
  for (const part of root.querySelectorAll<HTMLElement>('main, footer')) part.hidden = false;
  root.dataset.preferences = serializePreferencesCopy(preferences);
  root.dataset.today = today.id;
}

/** What stands in the popup, or null when nothing was written. */
export function readPopup(root: HTMLElement): PaintedPopup | null {
  const preferences = parsePreferencesCopy(root.dataset.preferences ?? null);
  const { today } = root.dataset;
  return preferences && today !== undefined ? { preferences, today } : null;
}

/** A practice with what decides when and for whom it appears. */
export type Marks = Audience & Pick<Practice, 'id' | 'night' | 'where'>;

type Part = Marks & {
  whole: Element;
  title: Element;
};

function practicesIn(parts: HTMLTemplateElement): Part[] {
  return [...parts.content.querySelectorAll<HTMLElement>('[data-practice]')].map((part) => {
    const [whole, title] = part.children;
    if (!whole || !title) throw new Error('A practice is not whole.');
    const marks = JSON.parse(part.dataset.practice ?? '') as Marks;
    return { ...marks, whole, title };
  });
}

/** Takes away the places that cannot be chosen, and their frame if none can. */
function keepPlaces(chips: HTMLElement, places: readonly Place[]): void {
  if (places.length === 0) chips.remove();
  const kept: readonly (string | undefined)[] = places;
  for (const chip of chips.querySelectorAll<HTMLElement>('[data-place]')) {
    if (!kept.includes(chip.dataset.place)) chip.remove();
  }
}

function copy(part: Element): Node {
  return document.importNode(part, true);
}

function slot(root: HTMLElement, name: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  if (!element) throw new Error(`The popup has no slot "${name}".`);
  return element;
}
