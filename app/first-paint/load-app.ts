import { preload } from './preload.ts';

/**
 * Loads what makes a painted page answer: its script lies in a template, where the build has put it
 * (modules/first-paint/defer-app.ts). While editing there is none, as the page loads it by itself.
 * @returns when buttons and keys answer
 */
export function loadApp(): Promise<void> {
  const root = document.getElementById('app');
  preload(document.documentElement.lang);
  const template = document.querySelector<HTMLTemplateElement>('template#app-script');
  if (template) document.head.append(document.importNode(template.content, true));
  return new Promise((resolve) => {
    const answers = () => root?.dataset.hydrated !== undefined;
    if (answers()) return resolve();
    const observer = new MutationObserver(() => {
      if (!answers()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, attributeFilter: ['data-hydrated'] });
  });
}
