import { useCallback, useEffect } from 'preact/hooks';
import type { Appearance } from '@/domain/appearance.ts';
import { useTick } from '../clock/use-tick.ts';
import { applyAppearance } from './apply-appearance.ts';

/**
 * Keeps the page as the user wants it: after a change of settings, here or in another page, and when
 * night begins or ends.
 * @param appearance undefined until it was read; until then the page stays as it was painted
 */
export function useAppearance(appearance: Appearance | undefined): void {
  const apply = useCallback(() => {
    if (!appearance) return;
    applyAppearance(document.documentElement, appearance, Temporal.Now.plainTimeISO().hour);
  }, [appearance]);
  useEffect(() => {
    apply();
  }, [apply]);
  useTick('hour', apply);
}
