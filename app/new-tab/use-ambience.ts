import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '@/components/language.ts';
import type { Appearance } from '@/domain/appearance.ts';
import { readAppearanceCopy } from '../appearance/apply-appearance.ts';
import { useAppearance } from '../appearance/use-appearance.ts';
import type { Ambience } from '../first-paint/new-tab-slots.ts';
import { formatClock } from './format-clock.ts';

const MINUTE = 60_000;
const now = () => Temporal.Now.plainDateTimeISO();

/**
 * What is around the passage, kept up to date. What the first frame painted stands until her own
 * choice exchanges it: drawing a scene is no work for a page that has one.
 * @param painted what stands on the page
 * @param look undefined until it was read
 */
export function useAmbience(painted: Ambience, appearance: Appearance | undefined): Ambience {
  const { locale, messages } = useLanguage();
  const { hello: greet } = messages.page;
  const [paintedLook] = useState(readAppearanceCopy);
  const [around, setAround] = useState({ ...painted, appearance: paintedLook });
  useAppearance(appearance);
  useEffect(() => {
    if (!appearance || isAround(around.appearance, appearance)) return;
    const draw = async () => {
      const { ambienceAt } = await import('./ambience.ts');
      const { scene, ...words } = ambienceAt(appearance, now(), { hello: greet, locale });
      setAround((before) => ({
        ...words,
        scene: before.appearance.scene === appearance.scene ? before.scene : scene,
        appearance,
      }));
    };
    void draw();
  }, [appearance, around, greet, locale]);
  const minute = useMinute((appearance ?? paintedLook).clock);
  const { scene, hello, clock } = around;
  return { scene, hello, clock: minute && clock ? formatClock(minute, locale) : clock };
}

/** Whether two looks have the same around the passage. */
function isAround(one: Appearance, other: Appearance): boolean {
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
