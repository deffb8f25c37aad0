/** Searches with the browser's own engine, in this tab. Needs the permission `search`. */
export async function searchTheWeb(text: string): Promise<void> {
  const { browser } = await import('wxt/browser');
  await browser.search?.query({ text, disposition: 'CURRENT_TAB' });
}
