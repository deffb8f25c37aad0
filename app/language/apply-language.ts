import type { Language } from '@/content/languages.ts';

/** Says on the root element which language the page is in, and which way it runs. */
export function applyLanguage(root: HTMLElement, { code, direction }: Language): void {
  root.lang = code;
  root.dir = direction;
}
