import type { FunctionComponent } from 'preact';
import type { View } from '@/components/library/views.ts';
import type { ChosenHere } from '../help/use-country.ts';
import type { Records } from '../records/use-records.ts';

export type ViewProps = { records: Records; country: ChosenHere };

/** The component of a view. */
export type ViewPart = FunctionComponent<ViewProps>;

/** Each view is loaded when it is first shown. */
const LOAD: Record<View | 'print', () => Promise<ViewPart>> = {
  favorites: async () => (await import('../favorites/Favorites.tsx')).Favorites,
  search: async () => (await import('../search/Search.tsx')).Search,
  reminders: async () => (await import('../reminders/Reminders.tsx')).Reminders,
  settings: async () => (await import('../settings/Settings.tsx')).Settings,
  help: async () => (await import('../help/Help.tsx')).Help,
  about: async () => (await import('../about/About.tsx')).About,
  print: async () => (await import('../backup/Print.tsx')).Print,
};

export type LoadedView = { view: View | 'print'; Part: ViewPart };

export async function loadView(view: View | 'print'): Promise<LoadedView> {
  return { view, Part: await LOAD[view]() };
}
