import * as cards from 'virtual:content/en/cards';
import { hydrate, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { readPopup } from '@/app/first-paint/popup-slots.ts';
import { Popup } from '@/app/popup/Popup.tsx';
import { LanguageProvider } from '@/components/language.ts';
import type { CardPreferences } from '@/domain/content-preferences.ts';
import popupFrame from '@/entrypoints/popup-first-paint.ts';
import { popup, practiceParts } from '@/modules/first-paint/pages/popup.tsx';
import type { Repositories } from '@/storage/repositories.ts';
import { english } from '../support/english.ts';

export const MORNING = '2026-11-23T09:00';
export const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[Europe/Berlin]`);
/** Records that never open. */
export const never = () => new Promise<Repositories>(() => undefined);
export const home: CardPreferences = { situation: [], scripture: true };
export const loss: CardPreferences = { situation: ['loss'], scripture: true };
/** The practices that assume a living baby. */
export const babyCards = cards.practices.filter((card) => !card.for.includes('loss'));

const { html } = popup(english);
/** Parsed once, as it is large; the first script only copies from it. */
const holder = document.createElement('div');
holder.innerHTML = practiceParts(english, cards);
const parts = [...holder.children];

/** The page as it is built, with what the script before the first paint writes into it. */
export function paint(time = MORNING): HTMLElement {
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockReturnValue(at(time));
  document.body.innerHTML = `<div id="app">${html}</div> `;
  document.body.prepend(...parts);
  popupFrame.main();
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no root.');
  return root;
}

/** Makes the painted page answer. */
export function hydratePopup(root: HTMLElement, open: () => Promise<Repositories>): void {
  const painted = readPopup(root);
  hydrate(
    <LanguageProvider value={english}>
      <Popup open={open} cards={cards} now={at(MORNING)} painted={painted} />
    </LanguageProvider>,
    root,
  );
}

/** What the page shows: nothing of an element that is hidden. */
export const shown = (root: HTMLElement) => [...root.querySelectorAll('main:not([hidden]) *')];
/** The title of the practice that is shown first. */
export const onTop = (root: HTMLElement) => root.querySelector('section h2')?.textContent;

/** Takes the page away. */
export function removePopup(): void {
  const root = document.getElementById('app');
  if (root) act(() => render(null, root));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
}
