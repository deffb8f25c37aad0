/**
 * Puts words into a page that was rendered without any (modules/first-paint/pages/render-without-words.ts).
 * Each place has the numbers of its words: `data-words="title=4 =5"` is an attribute and a text.
 * @param words in the language of the page, by their numbers
 */
export function writeWords(root: HTMLElement, words: readonly string[]): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-words]')) {
    for (const place of element.dataset.words?.split(' ') ?? []) {
      const [attribute = '', number] = place.split('=');
      const word = words[Number(number)] ?? '';
      if (attribute) element.setAttribute(attribute, word);
      else element.append(...(element.lastChild instanceof Text ? [' ', word] : [word]));
    }
    delete element.dataset.words;
  }
}
