/**
 * The state that a press on a toggle button asks for: not the one that was on the page when it was
 * pressed. A press that was held until the page answers carries that in `data-seen`
 * (app/first-paint/hydrate-on-interaction.ts), as the button may have changed since.
 */
export function wantedState(toggle: HTMLElement): boolean {
  return (toggle.dataset.seen ?? toggle.getAttribute('aria-pressed')) !== 'true';
}
