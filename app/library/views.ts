import { type FunctionComponent, h } from 'preact';
import type { View } from '@/components/library/views.ts';
import type { ChosenHere } from '../help/use-country.ts';
import { loadContent } from '../language/content.ts';
import type { Records } from '../records/use-records.ts';

type ViewProps = { records: Records; country: ChosenHere };

/** The component of a view. */
export type ViewPart = FunctionComponent<ViewProps>;

/** Each view is loaded when it is first shown. */
const LOAD: Record<View | 'print', () => Promise<ViewPart>> = {
  favorites: async () => (await import('../favorites/Favorites.tsx')).Favorites,
  search: async () => (await import('../search/Search.tsx')).Search,
  reminders: async () => (await import('../reminders/Reminders.tsx')).Reminders,
  settings: async () => (await import('../settings/Settings.tsx')).Settings,
  help: loadHelp,
  about: async () => (await import('../about/About.tsx')).About,
  print: async () => (await import('../backup/Print.tsx')).Print,
};

/** Help comes with its words, so that it is complete at once. */
async function loadHelp(): Promise<ViewPart> {
  const [{ Help }, { help }] = await Promise.all([import('../help/Help.tsx'), loadContent('help')]);
  return (props) => h(Help, { ...props, help });
}

export type LoadedView = { view: View | 'print'; Part: ViewPart };

export async function loadView(view: View | 'print'): Promise<LoadedView> {
  return { view, Part: await LOAD[view]() };
}
