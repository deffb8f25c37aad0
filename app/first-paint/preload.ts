/**
 * Has the browser fetch the files of a view before the library's own script asks for them. The build lists
 * them in the page (modules/first-paint/preload-views.ts); while editing there is no list.
 */
export function preloadView(view: string): void {
  const template = document.querySelector<HTMLTemplateElement>(`template#preload-${view}`);
  if (template) document.head.append(document.importNode(template.content, true));
}
