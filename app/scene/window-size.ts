import type { Size } from '@/domain/scene/scene.ts';

/** A window that is not shown yet may have no size. Then a usual one is taken. */
export function windowSize(): Size {
  return { width: innerWidth || 1280, height: innerHeight || 800 };
}
