import type { Scene } from '@/domain/scene/scene.ts';
import { writeScene } from './scene-in-page.ts';

/** What a scene takes from the style sheet. In a picture of its own there is none. */
const STYLED = ['fill', 'stroke', 'stop-color', 'opacity'];

/**
 * The scene as an image, in the colors that the page has now.
 * @throws Error when the browser cannot decode it, or the page shows no scenes
 */
export async function sceneAsImage(scene: Scene): Promise<HTMLImageElement> {
  const place = document.querySelector('[data-slot="scene"]');
  if (!place) throw new Error('This page has no place for a scene.');
  const svg = place.cloneNode(false) as Element;
  svg.setAttribute('width', String(scene.width));
  svg.setAttribute('height', String(scene.height));
  writeScene(svg, scene);
  document.body.append(svg);
  for (const element of svg.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    for (const name of STYLED) {
      if (element.hasAttribute(name)) element.setAttribute(name, style.getPropertyValue(name));
    }
  }
  svg.remove();
  const text = new XMLSerializer().serializeToString(svg);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
