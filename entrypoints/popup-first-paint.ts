/**
 * The one script that runs before the first paint of the popup: a classic one in the head, that the
 * paint waits for. It marks the page for the hour, the appearance and the language. As soon as the page
 * stands it writes the page's words and puts today's practice on top, if the copy of the content
 * preferences says which words may appear. (At the end of the body it would be waited for with half of
 * the page painted.)
 */
import { words } from 'virtual:first-paint/popup';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyAppearance, readAppearanceCopy } from '@/app/appearance/apply-appearance.ts';
import { readPreferencesCopy } from '@/app/derived/content-preferences-copy.ts';
import { hydrateOnInteraction } from '@/app/first-paint/hydrate-on-interaction.ts';
import { loadApp } from '@/app/first-paint/load-app.ts';
import { writePopup } from '@/app/first-paint/popup-slots.ts';
import { whenParsed } from '@/app/first-paint/when-parsed.ts';
import { writeWords } from '@/app/first-paint/write-words.ts';
import { applyLanguage } from '@/app/language/apply-language.ts';
import { currentLanguage, inLanguage } from '@/app/language/current-language.ts';
import { hideOnEscape } from '@/app/quick-hide/hide-on-escape.ts';

export default defineUnlistedScript(() => {
  // There is no page to put in its place.
  hideOnEscape(() => window.close());
  const now = Temporal.Now.zonedDateTimeISO();
  applyAppearance(document.documentElement, readAppearanceCopy(), now.hour);
  const language = currentLanguage();
  applyLanguage(document.documentElement, language);
  const text = inLanguage(words, language);
  document.title = text.title;
  const preferences = readPreferencesCopy();
  whenParsed('app', (root) => {
    writeWords(root, text.page);
    const parts = document.querySelector<HTMLTemplateElement>('template#practices');
    // In another language the practices come with the app.
    if (preferences && parts?.lang === language.code) writePopup(root, parts, preferences, now);
  });
  // It was opened to be used.
  hydrateOnInteraction(loadApp, true);
});
