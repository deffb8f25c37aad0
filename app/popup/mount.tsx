import { hydrate } from 'preact';
import { openRecords } from '@/storage/open.ts';
import { readPopup } from '../first-paint/popup-slots.ts';
import { Popup } from './Popup.tsx';

/** Hydrates the painted popup. */
export function mountPopup(root: HTMLElement): void {
  const onHydrated = () => {
    // app/first-paint/load-app.ts waits for this to repeat what was pressed before.
    root.dataset.adopted = '';
  };
  const now = Temporal.Now.zonedDateTimeISO();
  const painted = readPopup(root);
  const field = root.querySelector<HTMLInputElement>('input[type="search"]');
  const typed = field?.value;
  hydrate(<Popup painted={painted} now={now} open={openRecords} onHydrated={onHydrated} />, root);
  if (field && typed) {
    // Hydration empties the field.
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}
