import { HEIGHT, MOST_SHAPES, type Shape, WIDTH } from '@/domain/scene/scene.ts';
import style from './Scene.module.css';

const PLACES = Array.from({ length: MOST_SHAPES }, (_, index) => index);

/**
 * The backdrop. It says nothing, so it is hidden from screen readers. The same number of paths in
 * every scene: the first frame fills them before this component runs.
 * @param shapes none: only the colors of the hour
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
      {PLACES.map((place) => {
        const shape = shapes[place];
        return <path key={place} d={shape?.path ?? ''} data-tone={shape?.tone ?? ''} />;
      })}
    </svg>
  );
}
