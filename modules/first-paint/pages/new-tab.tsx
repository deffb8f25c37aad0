import { renderToString } from 'preact-render-to-string';
import { NewTabPage } from '@/components/passage/NewTabPage.tsx';
import { EMPTY_PASSAGE } from '../../../app/new-tab/empty-passage.ts';

/** The HTML of the new tab with its slots empty. Runs at build time only. */
export function skeleton(): string {
  return renderToString(<NewTabPage passage={EMPTY_PASSAGE} />);
}
