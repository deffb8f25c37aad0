/** Hands words to the browser's own search engine, in this tab. She has allowed it when she may type. */
export async function searchTheWeb(words: string): Promise<void> {
  const { browser } = await import('wxt/browser');
  await browser.search?.query({ text: words, disposition: 'CURRENT_TAB' });
}
