/** What the pages of the extension agree on while one of them deletes everything. */
import { stopLocalWrites } from '../local-storage.ts';

const DELETION = 'gently-led:deletion';

/**
 * Has this page let go of the records when another page deletes everything, and load again afterwards:
 * whatever it still knows must not be written back.
 * @returns a function that ends it
 */
export function followDeletion(records: { close: () => void }): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(DELETION);
  channel.onmessage = () => {
    stopLocalWrites();
    records.close();
    void whenAlone(async () => location.reload());
  };
  return () => channel.close();
}

/** Runs `work` after all other open pages were asked to let go, and before they load again. */
export function withoutOtherPages(work: () => Promise<void>): Promise<void> {
  return whenAlone(async () => {
    const channel = new BroadcastChannel(DELETION);
    channel.postMessage(null);
    await work().finally(() => channel.close());
  });
}

function whenAlone(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(DELETION, work) as Promise<void>;
}
