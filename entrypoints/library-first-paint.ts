/**
 * Runs in the head of the library (the first scripts of the new tab and the popup do the same), before
 * anything is painted: no page is ever bright at night, not even for a moment. Has what the address and
 * the language name loaded meanwhile.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyAppearance, readAppearanceCopy } from '@/app/appearance/apply-appearance.ts';
import { preload } from '@/app/first-paint/preload.ts';
import { applyLanguage } from '@/app/language/apply-language.ts';
import { currentLanguage } from '@/app/language/current-language.ts';
import { viewInHash } from '@/app/library/view-route.ts';
import { staysHidden } from '@/app/quick-hide/hidden-tab.ts';
import { hideOnEscape } from '@/app/quick-hide/hide-on-escape.ts';

export default defineUnlistedScript(() => {
  if (staysHidden()) return;
  hideOnEscape();
  const language = currentLanguage();
  preload(viewInHash(location.hash));
  preload(language.code);
  applyAppearance(document.documentElement, readAppearanceCopy(), Temporal.Now.plainTimeISO().hour);
  applyLanguage(document.documentElement, language);
});
