/** Where a frame stands in the page: written before the first paint, read back by the app after it. */
import type { Scene } from '@/domain/scene/scene.ts';
import { scriptureParts } from '@/domain/scripture/divine-name.ts';
import { isLong, type TabPassage } from '@/domain/snapshot.ts';
import { readScene, writeScene } from '../scene/scene-in-page.ts';

const TEXT_SLOTS = ['reference', 'reflection', 'aside'] as const;

/** What is around the passage in the first frame. */
export type Ambience = {
  /** Null: only the colors of the hour. */
  scene: Scene | null;
  /** "" for none. */
  hello: string;
  /** "" for none. */
  clock: string;
};

/** Writes a frame into the rendered page and shows it. */
export function writePassage(root: HTMLElement, frame: TabPassage): void {
  for (const name of TEXT_SLOTS) slot(root, name).textContent = frame[name];
  writeScripture(slot(root, 'text'), frame);
  slot(root, 'edition').textContent = frame.edition && `(${frame.edition})`;
  slot(root, 'figure').hidden = frame.text === '';
  slot(root, 'figure').toggleAttribute('data-long', isLong(frame));
  slot(root, 'favorite').setAttribute('aria-pressed', String(frame.favorite));
  passage(root).dataset.passageId = frame.id;
  delete root.dataset.waiting;
}

/** As the component <Scripture> renders it. */
function writeScripture(place: HTMLElement, { text, edition }: TabPassage): void {
  const parts = scriptureParts(text, edition !== '').map((part) => {
    if (!part.isName) return part.text;
    const name = document.createElement('span');
    name.className = 'divine-name';
    name.textContent = part.text;
    return name;
  });
  place.replaceChildren(...parts);
}

/** Writes what is around the passage. */
export function writeAmbience(root: HTMLElement, { scene, hello, clock }: Ambience): void {
  slot(root, 'hello').textContent = hello;
  slot(root, 'clock').textContent = clock;
  writeScene(slot(root, 'scene'), scene);
}

/** The frame that stands in the page, or null when none was written. */
export function readPassage(root: HTMLElement): TabPassage | null {
  const id = passage(root).dataset.passageId;
  if (!id) return null;
  const text = (name: string) => slot(root, name).textContent ?? '';
  return {
    id,
    text: text('text'),
    reference: text('reference'),
    edition: text('edition').slice(1, -1),
    reflection: text('reflection'),
    aside: text('aside'),
    favorite: slot(root, 'favorite').getAttribute('aria-pressed') === 'true',
  };
}

/** What stands around the passage. */
export function readAmbience(root: HTMLElement): Ambience {
  return {
    scene: readScene(slot(root, 'scene')),
    hello: slot(root, 'hello').textContent ?? '',
    clock: slot(root, 'clock').textContent ?? '',
  };
}

function slot(root: HTMLElement, name: string): HTMLElement {
  return find(root, `[data-slot="${name}"]`);
}

function passage(root: HTMLElement): HTMLElement {
  return find(root, '[data-passage-id]');
}

function find(root: HTMLElement, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
