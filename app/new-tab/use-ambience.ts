import { useEffect, useState } from 'preact/hooks';
import type { Look } from '@/domain/appearance.ts';
import { keptLook } from '../appearance/apply-appearance.ts';
import { useLook } from '../appearance/use-appearance.ts';
import type { Surroundings } from '../first-paint/new-tab-slots.ts';
import { clockText } from './format-clock.ts';

const MINUTE = 60_000;
const now = () => Temporal.Now.plainDateTimeISO();

/**
 * What is around the passage, kept up to date. What the first frame painted stands until her own
 * choice exchanges it: drawing a scene is no work for a page that has one.
 * @param painted what stands on the page
 * @param look undefined until it was read
 */
export function useSurroundings(painted: Surroundings, look: Look | undefined): Surroundings {
  const [paintedLook] = useState(keptLook);
  const [around, setAround] = useState({ ...painted, look: paintedLook });
  useLook(look);
  useEffect(() => {
    if (!look || isAround(around.look, look)) return;
    const draw = async () => {
      const { surroundingsOf } = await import('./ambience.ts');
      const { scene, ...words } = surroundingsOf(look, now());
      setAround((before) => ({
        ...words,
        scene: before.look.scene === look.scene ? before.scene : scene,
        look,
      }));
    };
    void draw();
  }, [look, around]);
  const minute = useMinute((look ?? paintedLook).clock);
  const { scene, hello, clock } = around;
  return { scene, hello, clock: minute && clock ? clockText(minute) : clock };
}

/** Whether two looks have the same around the passage. */
function isAround(one: Look, other: Look): boolean {
  const parts = ['scene', 'name', 'clock'] as const;
  return parts.every((part) => one[part] === other[part]);
}

/** The time, anew each full minute, while someone looks and wants it. */
function useMinute(isWanted: boolean): Temporal.PlainDateTime | null {
  const [minute, setMinute] = useState<Temporal.PlainDateTime | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      if (document.hidden) return;
      setMinute(now());
      timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE) + 20);
    };
    timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE) + 20);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [isWanted]);
  return minute;
}
