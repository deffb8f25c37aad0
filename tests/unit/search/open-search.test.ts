import { practices, reasons } from 'virtual:content/en/cards';
import { entries as lines } from 'virtual:content/en/lines';
import { entries as passages } from 'virtual:content/en/passages';
import { describe, expect, it } from 'vitest';
import { openSearch } from '@/app/search/open-search.ts';
import type { TextPreferences } from '@/domain/content-preferences.ts';
import type { ContentItem } from '@/domain/search/content-item.ts';

const preferences = (change: Partial<TextPreferences> = {}): TextPreferences => ({
  ...{ scripture: true, edition: null, situation: [], ...change },
});
/** Together these words find nearly everything. */
const COMMON = ['a', 'the', 'you', 'is', 'of', 'to', 'in', 'he', 'i', 'my'];

async function everything(chosen: TextPreferences): Promise<ContentItem[]> {
  const search = await openSearch(chosen);
  return COMMON.flatMap((word) => search(word).items);
}
const kinds = (found: ContentItem[]) => new Set(found.map(({ kind }) => kind));

describe('search over the content', () => {
  it('finds passages, practices and reasons', async () => {
    expect(kinds(await everything(preferences()))).toEqual(
      new Set(['passage', 'practice', 'reason']),
    );
  });

  it.each([
    ['Ps 34:18', 'Psalm 34:18'],
    ['isa 66', 'Isaiah 66:13'],
    ['2 cor 12:9', '2 Corinthians 12:9'],
  ])('finds by "%s" %s', async (query, title) => {
    const search = await openSearch(preferences());
    expect(search(query).items.map((item) => item.title)).toContain(title);
  });

  it('can read the reference of every passage', async () => {
    const search = await openSearch(preferences());
    const { load } = await import('virtual:content/en/passages');
    const loaded = await Promise.all(passages.map(({ id }) => load(id)));
    const lost = loaded.filter(
      (passage) => !passage || !search(passage.reference).items.some(({ id }) => id === passage.id),
    );
    expect(lost).toEqual([]);
  });

  it('finds by theme', async () => {
    const search = await openSearch(preferences());
    const themes = search('weariness').items.map(({ theme }) => theme);
    expect(themes.filter((theme) => theme === 'weariness').length).toBeGreaterThan(5);
  });

  it('finds lines and no passage with Scripture off, and cards in their plain words', async () => {
    const found = await everything(preferences({ scripture: false }));
    expect(kinds(found)).toEqual(new Set(['line', 'practice', 'reason']));
    const search = await openSearch(preferences({ scripture: false }));
    expect(search('Ps 34').total).toBe(0);
    expect(search('faith').items.filter((item) => 'card' in item)).toEqual([]);
    expect((await openSearch(preferences()))('faith').items.some((item) => 'card' in item)).toBe(
      true,
    );
  });

  it.each([true, false])(
    'finds nothing that assumes a living baby after a loss (Scripture: %s)',
    async (scripture) => {
      const fits = new Set([
        ...(scripture ? passages : lines).filter(({ loss }) => loss).map(({ id }) => id),
        ...[...practices, ...reasons]
          .filter((card) => card.for.includes('loss'))
          .map(({ id }) => id),
      ]);
      const found = await everything(preferences({ scripture, situation: ['loss'] }));
      expect(found.length).toBeGreaterThan(50);
      expect(found.filter(({ id }) => !fits.has(id))).toEqual([]);
    },
  );

  it('does not find a passage that would hurt by its reference either', async () => {
    const { load } = await import('virtual:content/en/passages');
    const search = await openSearch(preferences({ situation: ['loss'] }));
    const closed = passages.filter(({ loss }) => !loss);
    expect(closed).not.toEqual([]);
    for (const { id } of closed) {
      const reference = (await load(id))?.reference ?? '';
      expect(search(reference).items.map((item) => item.id)).not.toContain(id);
    }
  });

  it('shows the chosen edition, if a passage has it', async () => {
    const search = await openSearch(preferences({ edition: 'KJV' }));
    const editions = COMMON.flatMap((word) => search(word).items).map((item) =>
      'card' in item ? '' : item.edition,
    );
    expect(editions).toContain('KJV');
  });
});
