import { useEffect } from 'preact/hooks';
import type { Look } from '@/domain/appearance.ts';
import { applyLook, keepLook } from './apply-appearance.ts';

const HOUR = 3_600_000;

/**
 * Keeps the page as she has it: at once when she changes a setting, here or elsewhere, and when the
 * hour of the night comes.
 * @param look undefined until it was read; until then the page has what it was painted with
 */
export function useLook(look: Look | undefined): void {
  useEffect(() => {
    if (!look) return undefined;
    keepLook(look);
    const apply = () => applyLook(document.documentElement, look, Temporal.Now.plainTimeISO().hour);
    apply();
    // One timer at the next full hour, and only while someone looks: an open tab does no work.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      if (document.hidden) return;
      apply();
      timer = setTimeout(wait, HOUR - (Date.now() % HOUR) + 50);
    };
    wait();
    document.addEventListener('visibilitychange', wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wait);
    };
  }, [look]);
}
