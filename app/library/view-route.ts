import { VIEWS, type View } from '@/components/library/views.ts';
import { parseHash } from '../routing/hash.ts';

/**
 * The view that a hash names, such as "#reminders"; favorites by default. What follows a slash is a
 * place within the view. "print" is a page of its own.
 */
export function viewInHash(hash: string): View | 'print' {
  const [name] = parseHash(hash);
  return name === 'print' ? name : (VIEWS.find((view) => view === name) ?? 'favorites');
}
