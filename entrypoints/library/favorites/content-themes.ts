import { favoriteIdOf } from '@/domain/favorites/favorite.ts';

/** The themes of all passages and lines, by the id of their favorite. */
export async function contentThemes(): Promise<Readonly<Record<string, string>>> {
  const [passages, lines] = await Promise.all([
    import('virtual:content/en/passages'),
    import('virtual:content/en/lines'),
  ]);
  return Object.fromEntries([
    ...passages.entries.map(({ id, theme }) => [favoriteIdOf({ kind: 'passage', id }), theme]),
    ...lines.entries.map(({ id, theme }) => [favoriteIdOf({ kind: 'line', id }), theme]),
  ]);
}
