import type { Settings } from '@/domain/settings.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useStored } from './use-records.ts';

const STORES = ['settings'] as const;
const read = ({ settings }: Repositories) => settings.all();

/** The user's settings, kept up to date; undefined until they were read. */
export function useSettings(repositories: Repositories | null): Settings | undefined {
  return useStored(repositories, STORES, read);
}
