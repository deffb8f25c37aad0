import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Messages, messages } from '@/content/en/messages.ts';

const MessagesContext = createContext<Messages>(messages);

/** Gives the words of one language to all components inside. */
export const MessagesProvider = MessagesContext.Provider;

/** The words of the page's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
