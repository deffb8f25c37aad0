/** What the compiler (modules/content/virtual-modules.ts) serves. Nothing here exists as a file. */

/** For each language what loads its content, by the language's code. Pages use app/language/content.ts. */
declare module 'virtual:content' {
  type Loaders = {
    passages: () => Promise<typeof import('virtual:content/en/passages')>;
    lines: () => Promise<typeof import('virtual:content/en/lines')>;
    cards: () => Promise<typeof import('virtual:content/en/cards')>;
    help: () => Promise<typeof import('virtual:content/en/help')>;
    messages: () => Promise<typeof import('virtual:content/en/messages')>;
    'new-tab-messages': () => Promise<typeof import('virtual:content/en/new-tab-messages')>;
  };
  export const loaders: Readonly<Record<string, Loaders>>;
}

declare module 'virtual:content/languages' {
  import type { Language } from '@/content/languages.ts';
  /** The languages of this build. The first one is for readers whose language is not in it. */
  export const languages: readonly [Language, ...Language[]];
}

/** The few passages that the first frame of a new tab carries with it, by language. */
declare module 'virtual:content/built-in' {
  import type { Passage } from '@/content/types.ts';
  export const builtIn: Readonly<Record<string, readonly [Passage, ...Passage[]]>>;
}

/** A line that is right in every situation, by language. */
declare module 'virtual:content/safe-line' {
  import type { Passage } from '@/content/types.ts';
  export const safeLine: Readonly<Record<string, Passage>>;
}

/** The words of a notification, by language: the worker carries no others. */
declare module 'virtual:content/notification' {
  import type { Messages } from '@/content/types.ts';
  export const notification: Readonly<Record<string, Messages['notification']>>;
}

declare module 'virtual:content/*/passages' {
  import type { Passage, PassageMeta } from '@/content/types.ts';
  /** All passages, in the order of the files: what decides when each may appear. */
  export const entries: readonly PassageMeta[];
  /** The passage with this id, or null when the content no longer holds it. */
  export function load(id: string): Promise<Passage | null>;
}

declare module 'virtual:content/*/lines' {
  import type { Passage, PassageMeta } from '@/content/types.ts';
  /** All lines: encouragement with no Scripture. */
  export const entries: readonly PassageMeta[];
  /** The line with this id, or null when the content no longer holds it. */
  export function load(id: string): Promise<Passage | null>;
}

declare module 'virtual:content/*/cards' {
  import type { Card, Letter, Practice } from '@/content/types.ts';
  export const practices: readonly Practice[];
  export const reasons: readonly Card[];
  export const letter: Letter;
}

declare module 'virtual:content/*/help' {
  import type { Help } from '@/content/types.ts';
  export const help: Help;
}

declare module 'virtual:content/*/new-tab-messages' {
  import type { NewTabMessages } from '@/content/types.ts';
  export const newTabMessages: NewTabMessages;
}

declare module 'virtual:content/*/messages' {
  import type { Messages } from '@/content/types.ts';
  export const messages: Messages;
}

declare module 'virtual:content/*/built-in' {
  import type { Passage } from '@/content/types.ts';
  export const builtIn: readonly [Passage, ...Passage[]];
}

declare module 'virtual:content/*/safe-line' {
  import type { Passage } from '@/content/types.ts';
  export const safeLine: Passage;
}

declare module 'virtual:content/release' {
  /** Differs whenever a passage, a line or a practice differs in any language. */
  export const release: string;
}

declare module 'virtual:content/sources' {
  import type { Source } from '@/content/types.ts';
  /** All sources of all claims. */
  export const sources: readonly Source[];
}

declare module 'virtual:content/editions' {
  import type { Edition } from '@/content/types.ts';
  /** The editions that passages are quoted from, in all languages. */
  export const editions: readonly Edition[];
}
