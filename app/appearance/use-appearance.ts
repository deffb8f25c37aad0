import { useEffect } from 'preact/hooks';
import type { Appearance } from '@/domain/appearance.ts';
import { useHour } from '../clock/use-hour.ts';
import { applyAppearance } from './apply-appearance.ts';
import { keepFocusInView } from './keep-focus-in-view.ts';

/**
 * Keeps the page as the user wants it: after a change of settings, here or in another page, and when
 * night begins or ends.
 * @param appearance undefined until it was read; until then the page stays as it was painted
 */
export function useAppearance(appearance: Appearance | undefined): void {
  const { hour } = useHour();
  useEffect(() => {
    if (!appearance) return;
    // Another text size moves everything.
    keepFocusInView(() => applyAppearance(document.documentElement, appearance, hour));
  }, [appearance, hour]);
}
