import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';
import { ContentSearch } from './ContentSearch.tsx';

/** Not before the user's choices are known: some words would hurt in another situation. */
export function Search({ records: { repositories } }: { records: Records }) {
  const preferences = useSettings(repositories);
  return preferences ? <ContentSearch preferences={preferences} helpHref="#help" /> : null;
}
