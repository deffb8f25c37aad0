import { useEffect, useMemo, useState } from 'preact/hooks';
import { DEFAULT_LOOK, type Look } from '@/domain/look.ts';
import { keptLook } from '../look/apply-look.ts';
import { useLook } from '../look/use-look.ts';
import type { Surroundings } from './frame-slots.ts';
import { surroundingsOf } from './surroundings.ts';

const MINUTE = 60_000;
const now = () => Temporal.Now.plainDateTimeISO();

/**
 * What is around the passage, kept up to date.
 * @param look undefined until it was read; until then it stands as it was painted
 */
export function useSurroundings(look: Look | undefined): Surroundings {
  const [painted] = useState(() => ({ look: keptLook(), at: now() }));
  useLook(look);
  const current = look ?? painted.look ?? DEFAULT_LOOK;
  const minute = useMinute(current.clock);
  // The scene stays as it was painted: it is not exchanged under her eyes but by her own choice.
  return useMemo(
    () => ({
      ...surroundingsOf(current, painted.at),
      clock: surroundingsOf(current, minute ?? painted.at).clock,
    }),
    [current, painted, minute],
  );
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
