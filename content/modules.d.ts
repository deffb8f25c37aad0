/** What the compiler (modules/content/plugin.ts) serves. Nothing here exists as a file. */

declare module 'virtual:content/en/passages' {
  import type { Passage, PassageMeta } from '@/content/types.ts';
  /** All passages, in the order of the files: what decides when each may appear. */
  export const entries: readonly PassageMeta[];
  /** The passage with this id, or null when the content no longer holds it. */
  export function load(id: string): Promise<Passage | null>;
}

declare module 'virtual:content/en/lines' {
  import type { Passage, PassageMeta } from '@/content/types.ts';
  /** All lines: encouragement with no Scripture. */
  export const entries: readonly PassageMeta[];
  /** The line with this id, or null when the content no longer holds it. */
  export function load(id: string): Promise<Passage | null>;
}

declare module 'virtual:content/release' {
  /** Differs whenever a passage, a line or a practice differs. */
  export const release: string;
}

declare module 'virtual:content/en/built-in' {
  import type { Passage } from '@/content/types.ts';
  /** The few passages that the first frame carries with it. Never empty. */
  export const builtIn: readonly [Passage, ...Passage[]];
}

declare module 'virtual:content/en/cards' {
  import type { Card, Letter } from '@/content/types.ts';
  export const practices: readonly Card[];
  export const reasons: readonly Card[];
  /** Other reasons, scary thoughts, partners. */
  export const moreCards: readonly Card[];
  export const letter: Letter;
}

declare module 'virtual:content/en/help' {
  import type { Help } from '@/content/types.ts';
  export const help: Help;
}

declare module 'virtual:content/sources' {
  import type { Source } from '@/content/types.ts';
  /** All sources of all claims. */
  export const sources: readonly Source[];
}

declare module 'virtual:content/editions' {
  import type { Edition } from '@/content/types.ts';
  /** The editions that passages are quoted from. */
  export const editions: readonly Edition[];
}
