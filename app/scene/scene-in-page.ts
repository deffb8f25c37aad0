/** A scene as elements of a page: written before the first paint, read back by the app after it. */
import type { Scene, SceneElement } from '@/domain/scene/scene.ts';

/** Puts the elements of a scene into an `<svg>`; null empties it. */
export function writeScene(svg: Element, scene: Scene | null): void {
  if (scene) svg.setAttribute('viewBox', `0 0 ${scene.width} ${scene.height}`);
  const create = ({ tag, attributes, children }: SceneElement): Element => {
    const element = document.createElementNS(svg.namespaceURI, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children.map(create));
    return element;
  };
  svg.replaceChildren(...(scene?.elements ?? []).map(create));
}

/** The scene in an `<svg>`, or null when it has none. */
export function readScene(svg: Element): Scene | null {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const elements = [...svg.children].map(read);
  return elements.length > 0 ? { width, height, elements } : null;
}

function read(element: Element): SceneElement {
  const attributes = [...element.attributes].map(({ name, value }) => [name, value]);
  return {
    tag: element.localName,
    attributes: Object.fromEntries(attributes),
    children: [...element.children].map(read),
  };
}
