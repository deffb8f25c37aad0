import { newTabMessages } from './new-tab-messages.ts';
import { otherMessages } from './other-messages.ts';

/**
 * Every word of the pages that is not a passage, card or letter. It gives the types that each language
 * has to have (content/types.ts). Pages load the parts.
 */
export const messages = { ...newTabMessages, ...otherMessages };
