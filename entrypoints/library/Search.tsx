import type { Repositories } from '@/storage/repositories.ts';
import { type Records, useStored } from '../records/use-records.ts';
import { ContentSearch } from '../search/ContentSearch.tsx';

const STORES = ['settings'] as const;
const read = ({ settings }: Repositories) => settings.all();

/** Not before her choice is known: some words would hurt in another situation. */
export function Search({ records: { repositories } }: { records: Records }) {
  const choice = useStored(repositories, STORES, read);
  return choice ? <ContentSearch choice={choice} helpHref="#help" /> : null;
}
