import { HEIGHT, MOST_SHAPES, type Shape, WIDTH } from '@/domain/scene/scene.ts';
import style from './Scene.module.css';

const SLOTS = Array.from({ length: MOST_SHAPES }, (_, index) => index);

/**
 * The backdrop, hidden from screen readers. Every scene has the same number of paths, as the first-paint
 * script fills them before this component runs.
 * @param shapes empty for only the colors of the time of day
 */
export function Scene({ shapes }: { shapes: readonly Shape[] }) {
  return (
    <svg
      class={style.scene}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      data-slot="scene"
    >
      {SLOTS.map((slot) => {
        const shape = shapes[slot];
        return <path key={slot} d={shape?.path ?? ''} data-tone={shape?.tone ?? ''} />;
      })}
    </svg>
  );
}
