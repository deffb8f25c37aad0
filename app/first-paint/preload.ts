/**
 * Has the browser fetch files before a script asks for them. The build lists them in templates of the
 * page, by a view of the library or by a language (modules/first-paint/preload-views.ts and
 * preload-languages.ts); while editing there is no list.
 */
export function preload(name: string): void {
  const template = document.querySelector<HTMLTemplateElement>(`template#preload-${name}`);
  if (template) document.head.append(document.importNode(template.content, true));
}
