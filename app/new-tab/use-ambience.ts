import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '@/components/language.ts';
import type { Appearance } from '@/domain/appearance.ts';
import { readAppearanceCopy } from '../appearance/apply-appearance.ts';
import { useAppearance } from '../appearance/use-appearance.ts';
import { useHour } from '../clock/use-hour.ts';
import { useTick } from '../clock/use-tick.ts';
import type { Ambience } from '../first-paint/new-tab-slots.ts';
import { windowSize } from '../scene/window-size.ts';
import { formatClock } from './format-clock.ts';

const now = () => Temporal.Now.plainDateTimeISO();

/**
 * The scene, greeting and clock around the passage, kept up to date. What the first frame painted stays
 * until the settings or the hour ask for something else, as drawing a scene takes time.
 * @param first what the first frame painted
 * @param appearance undefined until it was read
 */
export function useAmbience(first: Ambience, appearance: Appearance | undefined): Ambience {
  const { locale, messages } = useLanguage();
  const { hello: greet } = messages.page;
  const hour = useHour();
  const [firstAppearance] = useState(readAppearanceCopy);
  const [ambience, setAmbience] = useState({ ...first, appearance: firstAppearance, hour });
  useAppearance(appearance);
  useEffect(() => {
    const isSameHour = ambience.hour === hour;
    if (!appearance || (isSameHour && hasSameAmbience(ambience.appearance, appearance))) return;
    const draw = async () => {
      const { ambienceAt } = await import('./ambience.ts');
      const { scene, ...texts } = ambienceAt(appearance, now(), windowSize(), {
        hello: greet,
        locale,
      });
      setAmbience((before) => ({
        ...texts,
        scene: isSameHour && before.appearance.scene === appearance.scene ? before.scene : scene,
        appearance,
        hour,
      }));
    };
    void draw();
  }, [appearance, ambience, hour, greet, locale]);
  const [time, setTime] = useState<Temporal.PlainDateTime | null>(null);
  useTick((appearance ?? firstAppearance).clock ? 'minute' : null, () => setTime(now()));
  const { scene, hello, clock } = ambience;
  return { scene, hello, clock: time && clock ? formatClock(time, locale) : clock };
}

function hasSameAmbience(one: Appearance, other: Appearance): boolean {
  const fields = ['scene', 'name', 'clock'] as const;
  return fields.every((field) => one[field] === other[field]);
}
