import { browser } from 'wxt/browser';

/** Hands words to the browser's own search engine, in this tab. She has allowed it when she may type. */
export function searchTheWeb(words: string): void {
  void browser.search?.query({ text: words, disposition: 'CURRENT_TAB' });
}
