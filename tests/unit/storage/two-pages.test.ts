import fc from 'fast-check';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Favorite } from '@/domain/records.ts';
import { seenIn } from '@/domain/register.ts';
import { favoriteRepository } from '@/storage/favorites.ts';
import { ownFavorite } from '../../support/favorites.ts';
import { backends } from './backends.ts';

const ID = 'own:a';

/** What a page does next: read the note, write it, or write without waiting for the answer. */
type Step = { page: 0 | 1; does: 'reads' | 'writes' | 'writes at once' };

const steps = fc.array(
  fc.record<Step>({
    page: fc.constantFrom(0, 1),
    does: fc.constantFrom('reads', 'writes', 'writes at once'),
  }),
  { maxLength: 14 },
);

/** What a page has read, and what it wrote last. */
type Page = { rev: string; seen: string[]; seenTexts: string[]; last: string };

const newPage = (rev: string): Page => ({ rev, seen: [], seenTexts: [], last: '' });

const texts = (favorite: Favorite | null) =>
  favorite?.note.versions.map(({ value }) => value) ?? [];

describe.each(backends)('two pages that edit one note in %s', (_name, open) => {
  it('lose no text that neither has replaced, in whatever order they write', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (plan) => {
        const database = await open();
        const favorites = favoriteRepository(database);
        await favorites.addOwnPassage(ownFavorite('a'));
        const pages: [Page, Page] = [newPage('page0'), newPage('page1')];
        const wanted = new Set<string>();
        const pending: Promise<unknown>[] = [];

        for (const [number, { page: who, does }] of plan.entries()) {
          const page = pages[who];
          if (does === 'reads') {
            await Promise.all(pending);
            const kept = await favorites.get(ID);
            page.seen = seenIn(kept?.note ?? { versions: [], replaced: [] });
            page.seenTexts = texts(kept);
            continue;
          }
          const text = `${page.rev} writes ${number}`;
          for (const replaced of [...page.seenTexts, page.last]) wanted.delete(replaced);
          wanted.add(text);
          page.last = text;
          const written = favorites.writeNote(ID, text, page.seen, page.rev, number);
          if (does === 'writes') await written;
          else pending.push(written);
        }
        await Promise.all(pending);
        expect(new Set(texts(await favorites.get(ID)))).toEqual(wanted);
        database.close();
      }),
      { numRuns: 150 },
    );
  });

  it('keep both texts, the newer first, until one of them has seen both', async () => {
    const database = await open();
    const favorites = favoriteRepository(database);
    await favorites.addOwnPassage(ownFavorite('a', {}, 'before'));
    await Promise.all([
      favorites.writeNote(ID, 'in one tab', ['note'], 'one', 5),
      favorites.writeNote(ID, 'in the other', ['note'], 'other', 6),
    ]);
    const both = await favorites.get(ID);
    expect(texts(both)).toEqual(['in the other', 'in one tab']);
    const seen = seenIn(both?.note ?? { versions: [], replaced: [] });
    expect(texts(await favorites.writeNote(ID, 'together', seen, 'one', 7))).toEqual(['together']);
    database.close();
  });
});
