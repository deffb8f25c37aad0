import { useEffect } from 'preact/hooks';
import type { Appearance } from '@/domain/appearance.ts';
import { applyAppearance } from './apply-appearance.ts';

const HOUR = 3_600_000;

/**
 * Keeps the page as she has it: at once when she changes a setting, here or elsewhere, and when the
 * hour of the night comes.
 * @param look undefined until it was read; until then the page has what it was painted with
 */
export function useAppearance(appearance: Appearance | undefined): void {
  useEffect(() => {
    if (!appearance) return undefined;
    const apply = () =>
      applyAppearance(document.documentElement, appearance, Temporal.Now.plainTimeISO().hour);
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
  }, [appearance]);
}
