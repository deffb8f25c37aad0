/**
 * Has the browser fetch the files of a view before the library's own script asks for them. The build lists
 * them in the page (prerender/loaded-ahead.ts); while editing there is no list.
 */
export function loadAhead(view: string): void {
  const template = document.querySelector<HTMLTemplateElement>(`template#loaded-ahead-${view}`);
  if (template) document.head.append(document.importNode(template.content, true));
}
