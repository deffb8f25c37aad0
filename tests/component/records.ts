import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Records } from '@/app/records/use-records.ts';
import type { Favorite, Reminder } from '@/domain/records.ts';
import { emptyRegister, registerOf } from '@/domain/register.ts';
import type { TabPassage } from '@/domain/snapshot.ts';
import { openChanges } from '@/storage/changes.ts';
import { openIndexedDb } from '@/storage/indexed-db.ts';
import { openRepositories, type Repositories } from '@/storage/repositories.ts';

// happy-dom has none. What waits until the browser is idle has its own tests.
globalThis.requestIdleCallback ??= () => 0;

/** Empty records in an IndexedDB of their own. */
export async function newRecords(): Promise<Repositories> {
  globalThis.indexedDB = new IDBFactory();
  return connectAgain();
}

/** The same records as another page has them. */
export async function connectAgain(): Promise<Repositories> {
  return openRepositories(await openIndexedDb(), openChanges());
}

/** What components change records with. */
export function handleOf(records: Repositories): Records {
  const change: Records['change'] = async (work) => {
    await work(records);
    return true;
  };
  return { repositories: records, problem: null, change };
}

export const frame = (change: Partial<TabPassage> = {}): TabPassage => ({
  id: 'psalm-34-18',
  text: '“The Lord is close to the brokenhearted.”',
  reference: 'Psalm 34:18',
  edition: 'NIV',
  reflection: 'God draws near.',
  aside: '',
  favorite: false,
  ...change,
});

/** An id of content as it may be in a passage called so: "Psalm 34:18" is psalm-34-18. */
const idOf = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export const favorite = (title: string, savedAt: number): Favorite => ({
  id: `passage:${idOf(title)}`,
  kind: 'passage',
  contentId: idOf(title),
  content: registerOf(
    {
      title,
      text: `The text of ${title}`,
      reflection: `A reflection on ${title}`,
      aside: '',
      edition: 'NIV',
      theme: '',
      card: null,
    },
    'content',
    savedAt,
  ),
  note: emptyRegister(),
  inRotation: 0,
  savedAt,
  updatedAt: savedAt,
  deletedAt: null,
});

export const reminder = (time: string, change: Partial<Reminder> = {}): Reminder => ({
  id: time,
  kind: 'passage',
  text: null,
  schedule: { type: 'times', times: [time] },
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  enabled: true,
  discreet: true,
  skippedOn: null,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  ...change,
});
