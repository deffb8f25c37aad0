import { h } from 'preact';
import type { Scene as Drawn, SceneElement } from '@/domain/scene/scene.ts';
import style from './Scene.module.css';

/** The backdrop, hidden from screen readers. `null`: only the colors of the time of day. */
export function Scene({ scene }: { scene: Drawn | null }) {
  return (
    <svg
      class={style.scene}
      viewBox={scene ? `0 0 ${scene.width} ${scene.height}` : undefined}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      data-slot="scene"
    >
      {scene?.elements.map(render)}
    </svg>
  );
}

function render({ tag, attributes, children }: SceneElement, index: number): preact.VNode {
  return h(tag, { key: index, ...attributes }, children.map(render));
}
