import { hydrate } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { Popup } from './Popup.tsx';
import { readPopup } from './popup-slots.ts';

/**
 * Makes what was painted answer to buttons and keys.
 * @returns when it does
 */
export function adopt(root: HTMLElement): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const adopted = () => {
    // Tests and benchmarks wait for this.
    root.dataset.adopted = '';
    resolve();
  };
  const now = Temporal.Now.zonedDateTimeISO();
  const painted = readPopup(root);
  hydrate(<Popup painted={painted} now={now} open={openRecords} onAdopted={adopted} />, root);
  return promise;
}
