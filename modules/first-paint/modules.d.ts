/** What a first script says in each language, by the code of the language (modules/first-paint/words.ts). */

declare module 'virtual:first-paint/new-tab' {
  export const words: Readonly<
    Record<
      string,
      {
        title: string;
        /** `{name}` where the name goes. */
        hello: string;
        /** The words of the page itself, as writeWords takes them. */
        page: readonly string[];
      }
    >
  >;
}

declare module 'virtual:first-paint/popup' {
  export const words: Readonly<Record<string, { title: string; page: readonly string[] }>>;
}
