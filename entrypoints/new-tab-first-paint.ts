/**
 * The one script that runs before the first paint of a new tab: a classic script in the head, which the
 * paint waits for. It applies the appearance and the language, draws the scene, and writes the page's
 * words and today's passage into the page. Everything else waits until this has been painted and the
 * user turns to it.
 */
import { words } from 'virtual:first-paint/new-tab';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyAppearance, readAppearanceCopy } from '@/app/appearance/apply-appearance.ts';
import { firstPassage, sharedFirstPassage } from '@/app/first-paint/first-passage.ts';
import { hydrateOnInteraction } from '@/app/first-paint/hydrate-on-interaction.ts';
import { loadApp } from '@/app/first-paint/load-app.ts';
import { writeAmbience, writePassage } from '@/app/first-paint/new-tab-slots.ts';
import { orElse } from '@/app/first-paint/or-else.ts';
import { whenParsed } from '@/app/first-paint/when-parsed.ts';
import { writeWords } from '@/app/first-paint/write-words.ts';
import { applyLanguage } from '@/app/language/apply-language.ts';
import { currentLanguage, currentLocale, inLanguage } from '@/app/language/current-language.ts';
import { ambienceAt } from '@/app/new-tab/ambience.ts';
import { staysHidden } from '@/app/quick-hide/hidden-tab.ts';
import { hideOnEscape } from '@/app/quick-hide/hide-on-escape.ts';
import { deliveryInHash } from '@/app/reminders/delivery-route.ts';
import { windowSize } from '@/app/scene/window-size.ts';
import { countWelcome } from '@/app/welcome/welcome-count.ts';

export default defineUnlistedScript(() => {
  if (staysHidden()) return;
  hideOnEscape();
  const now = Temporal.Now.zonedDateTimeISO();
  const local = now.toPlainDateTime();
  const appearance = readAppearanceCopy();
  applyAppearance(document.documentElement, appearance, local.hour);
  const language = currentLanguage();
  applyLanguage(document.documentElement, language);
  const text = inLanguage(words, language);
  document.title = text.title;
  const isDelivery = deliveryInHash(location.hash) !== null;
  const around = () =>
    ambienceAt(appearance, local, windowSize(), {
      hello: (name) => text.hello.replace('{name}', () => name),
      locale: currentLocale(),
    });
  const ambience = orElse(around, { scene: null, hello: '', clock: '' });
  // A reminder's page waits for its own words; no other passage is shown first.
  const first = isDelivery ? null : firstPassage(now, language);
  whenParsed('app', (root) => {
    writeWords(root, text.page);
    writeAmbience(root, ambience);
    if (first) writePassage(root, first.passage);
  });

  const isIncomplete = isDelivery || appearance.links || appearance.webSearch;
  if (first || isDelivery) {
    if (first) welcome();
    hydrateOnInteraction(loadApp, isIncomplete || !!first?.isUsedUp);
    return;
  }
  // Nothing is painted until it is known what may be.
  void sharedFirstPassage(now, language).then(({ passage, isUsedUp, isFirstEver }) => {
    if (isFirstEver) welcome();
    whenParsed('app', (root) => writePassage(root, passage));
    hydrateOnInteraction(loadApp, isIncomplete || isUsedUp);
  });
});

/** Shows the welcome in the first few tabs. */
function welcome(): void {
  if (orElse(countWelcome, false)) document.documentElement.dataset.welcome = '';
}
