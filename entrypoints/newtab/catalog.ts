/** The words that may appear, loaded only when a page has to choose among them. */
import type { Entry, Passage } from '@/content/types.ts';
import { type Choice, eligibleIds, mayAppear, wording } from '@/domain/choice.ts';
import type { Frame } from '@/domain/snapshot.ts';

export type Catalog = {
  /** Ids that may show in a period; not empty. */
  eligible: (period: string) => string[];
  /** Whether an id may show at all, at whatever hour. */
  allows: (id: string) => boolean;
  /** What stands under an id, in the edition she chose; null when the content no longer has it. */
  frame: (id: string) => Promise<Frame | null>;
};

/** Passages or, with Scripture switched off, lines. */
export async function loadCatalog(choice: Choice): Promise<Catalog> {
  const content: { entries: readonly Entry[]; load: (id: string) => Promise<Passage | null> } =
    choice.scripture
      ? await import('virtual:content/en/passages')
      : await import('virtual:content/en/lines');
  return {
    eligible: (period) => eligibleIds(content.entries, choice.situation, period),
    allows: (id) =>
      content.entries.some((entry) => entry.id === id && mayAppear(entry, choice.situation)),
    frame: async (id) => {
      const passage = await content.load(id);
      if (!passage) return null;
      const { reference, reflection, beside } = passage;
      return {
        id,
        reference,
        ...wording(passage, choice.edition),
        reflection,
        beside,
        favorite: false,
      };
    },
  };
}
