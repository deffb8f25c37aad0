import { type FunctionComponent, h } from 'preact';
import type { View } from '@/components/library/views.ts';
import type { ChosenHere } from '../help/use-country.ts';
import { type Cards, loadContent } from '../language/content.ts';
import type { Records } from '../records/use-records.ts';

type ViewProps = { records: Records; country: ChosenHere };

/** The component of a view. */
export type ViewPart = FunctionComponent<ViewProps>;

/** Each view is loaded when it is first shown. */
const LOAD: Record<View | 'print', () => Promise<ViewPart>> = {
  practices: async () => withCards((await import('../cards/Practices.tsx')).Practices),
  reasons: async () => withCards((await import('../cards/Reasons.tsx')).Reasons),
  favorites: async () => (await import('../favorites/Favorites.tsx')).Favorites,
  search: async () => (await import('../search/Search.tsx')).Search,
  reminders: async () => (await import('../reminders/Reminders.tsx')).Reminders,
  settings: async () => (await import('../settings/Settings.tsx')).Settings,
  help: loadHelp,
  about: async () => (await import('../about/About.tsx')).About,
  print: async () => (await import('../backup/Print.tsx')).Print,
};

/** Practices and reasons come with their cards. */
async function withCards(
  Part: FunctionComponent<{ records: Records; cards: Cards }>,
): Promise<ViewPart> {
  const cards = await loadContent('cards');
  return ({ records }) => h(Part, { records, cards });
}

/** Help comes with its words, so that it is complete at once. */
async function loadHelp(): Promise<ViewPart> {
  const [{ Help }, { help }] = await Promise.all([import('../help/Help.tsx'), loadContent('help')]);
  return (props) => h(Help, { ...props, help });
}

export type LoadedView = { view: View | 'print'; Part: ViewPart };

export async function loadView(view: View | 'print'): Promise<LoadedView> {
  return { view, Part: await LOAD[view]() };
}
