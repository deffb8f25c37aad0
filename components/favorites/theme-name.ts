import type { Messages } from '@/content/types.ts';
import type { PageLanguage } from '../language.ts';

/** What a theme is called, by its id; "" for none and for one that is not known. */
export function themeName(theme: string, { favorites }: Messages): string {
  const names: Readonly<Record<string, string>> = favorites.themes;
  return Object.hasOwn(names, theme) ? (names[theme] ?? '') : '';
}

/** All themes with what they are called, from A to Z. */
export function themesByName({ messages, locale }: PageLanguage): { id: string; name: string }[] {
  return Object.entries(messages.favorites.themes)
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}
