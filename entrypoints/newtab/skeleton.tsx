import { renderToString } from 'preact-render-to-string';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import type { Frame } from '@/domain/snapshot.ts';

const EMPTY: Frame = {
  id: '',
  text: '',
  reference: '',
  edition: '',
  reflection: '',
  beside: '',
  favorite: false,
};

/** The HTML of the new tab with its slots empty. Runs at build time only. */
export function skeleton(): string {
  return renderToString(<NewTabPage frame={EMPTY} />);
}
