import type { FunctionComponent } from 'preact';
import type { View } from '@/components/library/views.ts';
import type { ChosenHere } from '../help/use-country.ts';
import type { Records } from '../records/use-records.ts';

type ViewProps = { records: Records; country: ChosenHere };

/** What stands in a view. */
export type ViewPart = FunctionComponent<ViewProps>;

/** Each is loaded when it is first shown: nobody waits for the code of the others. */
const LOAD: Record<View | 'print', () => Promise<ViewPart>> = {
  favorites: async () => (await import('../favorites/Favorites.tsx')).Favorites,
  search: async () => (await import('../search/Search.tsx')).Search,
  reminders: async () => (await import('../reminders/Reminders.tsx')).Reminders,
  settings: async () => (await import('../settings/Settings.tsx')).Settings,
  help: async () => (await import('../help/Help.tsx')).Help,
  about: async () => (await import('../about/About.tsx')).About,
  print: async () => (await import('../backup/Print.tsx')).Print,
};

/** A view that is there to be shown. */
export type LoadedView = { view: View | 'print'; Part: ViewPart };

/** Loads a view, or takes it from where it was loaded before. */
export async function loadView(view: View | 'print'): Promise<LoadedView> {
  return { view, Part: await LOAD[view]() };
}
