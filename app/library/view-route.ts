import { VIEWS, type View } from '@/components/library/views.ts';

/**
 * The view that the address names, for example `library.html#reminders`; favorites without one.
 * What follows a slash is a place within the view. "print" is a page of its own.
 */
export function currentView(): View | 'print' {
  const [name] = location.hash.slice(1).split('/');
  if (name === 'print') return 'print';
  return VIEWS.find((view) => view === name) ?? 'favorites';
}
