import type { Messages } from '@/content/types.ts';
import type { PageLanguage } from '../language.ts';

/** The name of a theme by its id; "" for an id that is empty or unknown. */
export function themeName(theme: string, { favorites }: Messages): string {
  const names: Readonly<Record<string, string>> = favorites.themes;
  return Object.hasOwn(names, theme) ? (names[theme] ?? '') : '';
}

/** All themes in the order of their names. */
export function themesByName({ messages, locale }: PageLanguage): { id: string; name: string }[] {
  return Object.entries(messages.favorites.themes)
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}
