import { useEffect, useState } from 'preact/hooks';
import { PrintView } from '@/components/backup/PrintView.tsx';
import { visibleFavorites } from '@/domain/favorites/visibility.ts';
import type { Favorite } from '@/domain/records.ts';
import type { Repositories } from '@/storage/repositories.ts';
import { useContentMetadata } from '../favorites/use-content-metadata.ts';
import { hideTab } from '../quick-hide/hidden-tab.ts';
import type { Records } from '../records/use-records.ts';
import { useSettings } from '../records/use-settings.ts';

/** How many are laid out at a time, so that the page stays responsive. */
const BATCH = 200;

/** The favorites that may be shown, laid out for paper, newest first. */
export function Print({ records: { repositories } }: { records: Records }) {
  const settings = useSettings(repositories);
  const { scripture, situation } = settings ?? {};
  const metadata = useContentMetadata(settings);
  const [batches, setBatches] = useState<readonly (readonly Favorite[])[]>([]);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    if (!repositories || scripture === undefined || !situation || !metadata) return undefined;
    let ended = false;
    setBatches([]);
    setReady(false);
    const read = async () => {
      for await (const batch of newestFirst(repositories)) {
        if (ended) return;
        const visible = visibleFavorites(batch, { scripture, situation }, metadata);
        if (visible.length > 0) setBatches((before) => [...before, visible]);
        await new Promise((resume) => requestAnimationFrame(resume));
      }
      setReady(true);
    };
    // If reading fails, what was read so far can still be printed.
    read().catch(() => setReady(true));
    return () => {
      ended = true;
    };
  }, [repositories, scripture, situation, metadata]);

  return (
    <PrintView
      batches={batches}
      ready={ready}
      today={Date.now()}
      backHref="#favorites/copy"
      onPrint={() => print()}
      onHide={hideTab}
    />
  );
}

async function* newestFirst({ favorites }: Repositories): AsyncGenerator<Favorite[]> {
  let last: Favorite | undefined;
  do {
    const batch: Favorite[] = await favorites.newest(BATCH, last);
    if (batch.length > 0) yield batch;
    last = batch.at(-1);
    if (batch.length < BATCH) return;
  } while (last);
}
