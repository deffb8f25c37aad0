import type { Messages } from '@/content/types.ts';
import { useLanguage } from './language.ts';

/** The words of the page's language. */
export function useMessages(): Messages {
  return useLanguage().messages;
}
